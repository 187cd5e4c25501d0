package loopglass.view.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakDotsTest {

  /** Each line is another one, so that it is known again wherever it comes to stand. */
  private static final List<String> LINES =
      IntStream.rangeClosed(1, 9).mapToObj(i -> "line" + i + ";").toList();

  private static final String TEXT = String.join("\n", LINES);

  @Property(tries = 400)
  void aDotStaysAtItsLine(
      @ForAll @IntRange(max = 62) int one,
      @ForAll @IntRange(max = 62) int other,
      @ForAll @StringLength(max = 4) @Chars({'x', '\n'}) String typed) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    String after = TEXT.substring(0, from) + typed + TEXT.substring(to);
    int line = 1 + (int) TEXT.substring(0, from).chars().filter(c -> c == '\n').count();
    boolean start = from == 0 || TEXT.charAt(from - 1) == '\n';
    List<String> now = after.lines().toList();
    for (int dot = 1; dot <= LINES.size(); dot++) {
      SortedSet<Integer> moved =
          BreakDots.moved(
              new TreeSet<>(List.of(dot)),
              BreakDots.Edit.of(line, start, TEXT.substring(from, to), typed));
      int at = now.indexOf(LINES.get(dot - 1));
      if (at >= 0) {
        assertEquals(new TreeSet<>(List.of(at + 1)), moved, "line " + dot + " in\n" + after);
      }
      int lines = after.split("\n", -1).length;
      assertTrue(moved.stream().allMatch(to1 -> to1 >= 1 && to1 <= lines), "a line of the text");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "removing a line takes its dot away, 2, true, 'b;|', '', '1 2'",
    "a line before pushes it down, 2, true, '', '//|', '1 3 4'",
    "a new line at the end of one does not, 2, false, '', '|', '1 2 4'",
    "lines that become comments keep theirs, 1, true, 'a;|b;', '// a;|// b;', '1 2 3'",
    "joined with the line before it moves there, 1, false, '|', '', '1 2'"
  })
  void movesWithTheText(
      String what, int line, boolean start, String removed, String inserted, String expected) {
    SortedSet<Integer> moved =
        BreakDots.moved(
            new TreeSet<>(List.of(1, 2, 3)),
            BreakDots.Edit.of(
                line, start, removed.replace('|', '\n'), inserted.replace('|', '\n')));
    assertEquals(
        expected, moved.stream().map(String::valueOf).collect(Collectors.joining(" ")), what);
  }
}
