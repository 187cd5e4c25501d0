package loopglass.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import loopglass.engine.Recording;
import loopglass.language.Language;
import loopglass.language.Spoken;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In Vietnamese, no word on the stage is English but the program's own and the field's terms. */
class VietnameseStageTest {

  private static final int STEPS = 400;

  static Stream<String> names() {
    return Library.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyWordOnTheStageComesFromTheBundles(String name) throws InterruptedException {
    Scenario scenario = Library.scenario(name);
    try (Recording recording = Recording.start(scenario)) {
      recording.await(STEPS);
      Trace trace = recording.trace();
      Spoken spoken = new Spoken(scenario.text(), List.of(trace));
      spoken.own(scenario.name());
      Layout layout = new Layout(Sample.RULER, 3200, 2000);
      assertEquals(List.of(), strangers(trace, layout, spoken));
    }
  }

  private static List<String> strangers(Trace trace, Layout layout, Spoken spoken) {
    TreeSet<String> strangers = new TreeSet<>();
    for (int step = 0; step < Math.min(STEPS, trace.size()); step++) {
      int at = step;
      for (Sprite sprite : Language.VIETNAMESE.during(() -> layout.picture(trace, at)).sprites()) {
        if (sprite.look() == Look.SIGHT) {
          continue; // its detail is a sign, not words
        }
        Stream.of(sprite.whole().isEmpty() ? sprite.text() : sprite.whole(), sprite.detail())
            .filter(text -> !spoken.accounts(text))
            .forEach(strangers::add);
      }
    }
    return new ArrayList<>(strangers);
  }

  @ParameterizedTest
  @CsvSource({"868,468", "1000,600", "1304,774", "900,900", "1600,600"})
  void itsWordsFindRoom(double width, double height) {
    Layout layout = new Layout(Sample.RULER, width, height);
    Box stage = new Box(1, 1, width - 2, height - 2);
    for (Trace trace : Sample.all()) {
      for (int step = 0; step < trace.size(); step++) {
        int at = step;
        List<Sprite> words =
            Language.VIETNAMESE.during(() -> layout.picture(trace, at)).sprites().stream()
                .filter(VietnameseStageTest::isWords)
                .toList();
        for (Sprite one : words) {
          assertTrue(one.box().within(stage), one::toString);
          for (Sprite other : words) {
            assertTrue(one == other || !one.box().overlaps(other.box()), () -> one + " " + other);
          }
        }
      }
    }
  }

  private static boolean isWords(Sprite sprite) {
    return switch (sprite.look()) {
      case NOTE, TITLE, WORDS, VERDICT -> true;
      default -> false;
    };
  }
}
