package loopglass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import loopglass.engine.Run;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.trace.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program that comes with Loopglass prints what it promises. */
final class LibraryOutputTest {

  static Stream<String> names() {
    return Library.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void printsWhatItsFrontMatterSays(String name) throws Exception {
    List<String> printed = new ArrayList<>();
    Scenario scenario = Library.scenario(name);
    Run.program(
        scenario,
        line -> {
          if (line.level() != Line.Level.UNCAUGHT) {
            printed.add(line.text());
          }
        },
        Duration.ofMinutes(1));
    assertEquals(scenario.lesson().output().orElseThrow(), String.join("\n", printed) + "\n");
  }
}
