package loopglass.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import loopglass.engine.Recording;
import loopglass.language.Language;
import loopglass.language.Spoken;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step of every program that comes with Loopglass reads well, as far as anyone watches. */
class LibraryCaptionTest {

  private static final int STEPS = 2_000;

  static List<String> names() {
    return Library.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void reads(String name) throws InterruptedException {
    try (Recording recording = Recording.start(Library.scenario(name))) {
      recording.await(STEPS);
      Trace trace = recording.trace();
      assertEquals(Event.Began.class, trace.step(0).event().getClass());
      for (int step = 0; step < Math.min(STEPS, trace.size()); step++) {
        String sentence = Caption.of(trace, step).sentence();
        assertFalse(sentence.contains("null is"), sentence);
        assertFalse(sentence.contains("Line 0"), sentence);
        assertFalse(sentence.contains("  "), sentence);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsInVietnamese(String name) throws InterruptedException {
    Scenario scenario = Library.scenario(name);
    try (Recording recording = Recording.start(scenario)) {
      recording.await(STEPS);
      Trace trace = recording.trace();
      Spoken spoken = new Spoken(scenario.text(), List.of(trace));
      spoken.own(scenario.name());
      Set<String> strangers = new TreeSet<>();
      for (int step = 0; step < Math.min(STEPS, trace.size()); step++) {
        int at = step;
        Caption caption = Language.VIETNAMESE.during(() -> Caption.of(trace, at));
        Stream.of(caption.lead(), caption.text())
            .filter(words -> !spoken.accounts(words))
            .forEach(strangers::add);
      }
      assertEquals(Set.of(), strangers);
    }
  }
}
