package loopglass.view.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "const a = 1.5;| keyword:const number:1.5",
        "f('it\\'s', `a ${b}`)| call:f string:'it\\'s' string:`a ${b}`",
        "a / b / c| ",
        "x = /[/]\\/'/g.test(s)| string:/[/]\\/'/ call:test",
        "p.catch(e => {}) // of course| call:catch comment:// of course",
        "return /a/| keyword:return string:/a/",
        "/* never closed| comment:/* never closed",
        "'never closed| string:'never closed"
      })
  void colours(String text, String expected) {
    assertEquals(expected == null ? "" : expected, String.join(" ", coloured(text)));
  }

  @Property(tries = 300)
  void everyTextIsCoveredToItsEnd(
      @ForAll @StringLength(max = 40) @CharRange(from = ' ', to = '~') String text) {
    assertEquals(text.length(), Syntax.spans(text).length());
  }

  private static List<String> coloured(String text) {
    List<String> found = new ArrayList<>();
    int[] at = {0};
    Syntax.spans(text)
        .forEach(
            span -> {
              String words = text.substring(at[0], at[0] + span.getLength());
              span.getStyle().forEach(style -> found.add(style + ":" + words));
              at[0] += span.getLength();
            });
    return found;
  }
}
