package loopglass.view.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import loopglass.playback.Side;
import loopglass.trace.Line;
import loopglass.trace.Span;
import loopglass.view.console.Difference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What differs between two consoles; here a letter is a line. */
class DifferencesTest {

  private static List<Line> lines(String letters) {
    return letters
        .chars()
        .mapToObj(letter -> new Line(Line.Level.LOG, Character.toString(letter), Span.NONE, 0))
        .toList();
  }

  /** A dot for the same, = for another place, ! for only here. */
  private static String signs(Side side, String left, String right) {
    Differences differences = Differences.of(lines(left), lines(right));
    return IntStream.range(0, (side == Side.LEFT ? left : right).length())
        .mapToObj(line -> differences.of(side, line))
        .map(
            difference ->
                switch (difference.kind()) {
                  case NONE -> ".";
                  case MOVED -> "=";
                  case ONLY -> "!";
                })
        .reduce("", String::concat);
  }

  @Test
  void aLineTooManyIsTheOnlyOneThatDiffers() {
    assertEquals(".!...", signs(Side.LEFT, "axbcd", "abcd"));
    assertEquals("....", signs(Side.RIGHT, "axbcd", "abcd"));
  }

  @Test
  void aLineAtAnotherPlaceIsKnownAgain() {
    assertEquals("..=.", signs(Side.LEFT, "abcd", "cabd"));
    assertEquals("=...", signs(Side.RIGHT, "abcd", "cabd"));
    Differences differences = Differences.of(lines("abcd"), lines("cabd"));
    assertEquals(Difference.moved(0), differences.of(Side.LEFT, 2));
    assertEquals(Difference.moved(2), differences.of(Side.RIGHT, 0));
    assertEquals(Difference.NONE, differences.of(Side.RIGHT, 9), "beyond what is known");
  }

  @Test
  void whereThereAreTooManyEachIsStillKnownAgain() {
    List<Line> many =
        IntStream.range(0, 2_000)
            .mapToObj(number -> new Line(Line.Level.LOG, "line " + number, Span.NONE, 0))
            .toList();
    Differences differences = Differences.of(many, many.reversed());
    assertEquals(Difference.moved(1_999), differences.of(Side.LEFT, 0));
    assertEquals(4_000, differences.count());
  }

  @Property(tries = 300)
  void bothSidesTellTheSame(
      @ForAll @StringLength(max = 9) @CharRange(from = 'a', to = 'd') String left,
      @ForAll @StringLength(max = 9) @CharRange(from = 'a', to = 'd') String right) {
    String signsLeft = signs(Side.LEFT, left, right);
    String signsRight = signs(Side.RIGHT, left, right);
    assertEquals(with(left, signsLeft, '.'), with(right, signsRight, '.'), "in the same order");
    assertEquals(sorted(with(left, signsLeft, '=')), sorted(with(right, signsRight, '=')));
    String only = with(left, signsLeft, '!');
    assertTrue(with(right, signsRight, '!').chars().noneMatch(letter -> only.indexOf(letter) >= 0));
    assertEquals(left.equals(right), Differences.of(lines(left), lines(right)).count() == 0);
  }

  private static String with(String letters, String signs, char sign) {
    return IntStream.range(0, letters.length())
        .filter(i -> signs.charAt(i) == sign)
        .mapToObj(i -> letters.substring(i, i + 1))
        .reduce("", String::concat);
  }

  private static String sorted(String letters) {
    return letters.chars().sorted().mapToObj(Character::toString).reduce("", String::concat);
  }
}
