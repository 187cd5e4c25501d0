package loopglass.view.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

  private static final String TEXT = "let Log = log(1); catalog.log(2);";

  @ParameterizedTest
  @CsvSource({
    "log, false, false, false, 4 10 22 26",
    "log, true, false, false, 10 22 26",
    "log, false, true, false, 4 10 26",
    "log\\(, false, false, true, 10 26",
    "log(, false, false, false, 10 26",
    "x*, false, false, true, ''"
  })
  void finds(String words, boolean matchCase, boolean whole, boolean regex, String expected) {
    Search.Found found = new Search(words, matchCase, whole, regex).in(TEXT);
    assertNull(found.problem());
    assertEquals(
        expected,
        found.hits().stream()
            .map(hit -> Integer.toString(hit.from()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void replacesWhatWasFoundAndNothingElse() {
    Search digits = new Search("log\\((\\d)\\)", true, false, true);
    assertEquals(
        "let Log = log(0, 1); catalog.log(0, 2);",
        digits.replaced(TEXT, digits.in(TEXT).hits(), "log(0, $1)").text());
    Search dollar = new Search("1", false, false, false);
    assertEquals(
        "let Log = log($9); catalog.log(2);",
        dollar.replaced(TEXT, dollar.in(TEXT).hits(), "$9").text());
  }

  @Test
  void saysInOneSentenceWhatIsWrong() {
    assertEquals(
        "This is no regular expression: it goes wrong at character 3.",
        new Search("ab[", false, true, true).in(TEXT).problem());
    Search search = new Search("log", false, false, true);
    Search.Replaced replaced = search.replaced(TEXT, search.in(TEXT).hits(), "$1");
    assertNotNull(replaced.problem());
    assertEquals(TEXT, replaced.text());
  }

  @ParameterizedTest
  @CsvSource({
    "'(', x, 'This is no regular expression: it goes wrong at character 1.'",
    "log, $1, This replacement names a group that the pattern does not have.",
    "log, ${name}, This replacement names a group that the pattern does not have.",
    "log, a\\\\\\, A \\ at the end of a replacement stands for nothing: write \\\\ for a backslash.",
    "log, \\$ $, A $ in this replacement names no group: write \\$ for a dollar sign."
  })
  void saysOfAReplacementWhatIsWrongWithIt(String pattern, String by, String problem) {
    Search search = new Search(pattern, true, false, true);
    List<Search.Hit> hits = new Search("log", true, false, false).in(TEXT).hits();
    assertEquals(new Search.Replaced(TEXT, problem), search.replaced(TEXT, hits, by));
  }

  @Test
  void replacesMoreThanItCounts() {
    String text = "a".repeat(Search.MOST + 50);
    Search search = new Search("a", true, false, false);
    assertEquals(Search.MOST, search.in(text).hits().size());
    assertEquals(
        "b".repeat(Search.MOST + 50),
        search.replaced(text, search.everywhere(text).hits(), "b").text());
  }

  @Test
  void givesUpAPatternThatTriesAllWays() {
    assertNotNull(new Search("(a+)+\\1b", false, false, true).in("a".repeat(200)).problem());
  }
}
