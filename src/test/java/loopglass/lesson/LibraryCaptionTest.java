package loopglass.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import loopglass.engine.Recording;
import loopglass.language.Language;
import loopglass.language.Spoken;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.trace.Event;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every step of every program that comes with Loopglass or that its engine is held to reads well,
 * as far as anyone watches, and can be asked for more.
 */
class LibraryCaptionTest {

  private static final int STEPS = 2_000;

  /** What a template leaves when nothing fills it, and what no sentence is made of. */
  private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

  private static final Pattern KEY =
      Pattern.compile(
          "\\b(words|queued|taken|pushed|popped|checked|entered|registered|label|reason)\\.\\w+");

  /** What has a default is told although no program names it. */
  private static final String PRIORITIES = "user-blocking user-visible background";

  /** Depths that were looked at already: the same sort of caption has the same. */
  private static final Set<String> SOUND = new HashSet<>();

  static Stream<Named<Scenario>> library() {
    return Library.names().stream().map(Library::scenario).map(LibraryCaptionTest::named);
  }

  static Stream<Named<Scenario>> conformance() {
    return Stream.of("both", "browser", "seeds")
        .flatMap(LibraryCaptionTest::programs)
        .map(LibraryCaptionTest::read)
        .map(LibraryCaptionTest::named);
  }

  private static Named<Scenario> named(Scenario scenario) {
    return Named.of(scenario.name(), scenario);
  }

  private static Stream<Path> programs(String folder) {
    var place = LibraryCaptionTest.class.getResource("/conformance/" + folder);
    try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(place).toURI()))) {
      return files.filter(path -> path.toString().endsWith(".js")).sorted().toList().stream();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Scenario read(Path path) {
    try {
      return Scenario.parse(path.getFileName().toString(), Files.readString(path));
    } catch (IOException | ScenarioException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource({"library", "conformance"})
  void reads(Scenario scenario) throws InterruptedException {
    try (Recording recording = Recording.start(scenario)) {
      recording.await(STEPS);
      Trace trace = recording.trace();
      assertEquals(Event.Began.class, trace.step(0).event().getClass());
      Spoken spoken = new Spoken(scenario.text(), List.of(trace));
      spoken.own(scenario.name());
      spoken.own(PRIORITIES);
      Set<String> strangers = new TreeSet<>();
      for (int step = 0; step < Math.min(STEPS, trace.size()); step++) {
        int at = step;
        reads(Caption.of(trace, at), scenario.text());
        Language.VIETNAMESE.during(
            () -> {
              Caption caption = Caption.of(trace, at);
              reads(caption, scenario.text());
              Stream.of(caption.lead(), caption.text())
                  .filter(words -> !spoken.accounts(words))
                  .forEach(strangers::add);
              return caption;
            });
      }
      assertEquals(Set.of(), strangers);
    }
  }

  private static void reads(Caption caption, String program) {
    String sentence = caption.sentence();
    assertFalse(caption.lead().isBlank() || caption.text().isBlank(), sentence);
    assertFalse(sentence.contains("Line 0") || sentence.contains("Dòng 0"), sentence);
    assertFalse(sentence.contains("  "), sentence);
    assertFalse(sentence.contains("null") && !program.contains("null"), sentence);
    assertFalse(sentence.contains("#0") && !program.contains("#0"), sentence);
    HOLE.matcher(sentence)
        .results()
        .forEach(hole -> assertTrue(program.contains(hole.group()), sentence));
    KEY.matcher(sentence)
        .results()
        .forEach(key -> assertTrue(program.contains(key.group()), sentence));
    assertTrue(caption.rule().contains(" · "), caption.rule());
    if (SOUND.add(Language.current() + caption.key() + caption.rule())) {
      Depth depth = caption.depth();
      assertFalse(depth.why().isBlank() || depth.section().isBlank(), caption.key());
      assertEquals(caption.rule().startsWith("Loopglass"), depth.address().isEmpty());
    }
  }
}
