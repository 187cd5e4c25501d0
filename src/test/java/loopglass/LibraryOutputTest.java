package loopglass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import loopglass.engine.Run;
import loopglass.scenario.Library;
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
  void printsWhatStandsBesideIt(String name) throws Exception {
    List<String> printed = new ArrayList<>();
    Run.program(
        Library.scenario(name),
        line -> {
          if (line.level() != Line.Level.UNCAUGHT) {
            printed.add(line.text());
          }
        },
        Duration.ofMinutes(1));
    assertEquals(expected(name), String.join("\n", printed) + "\n");
  }

  private static String expected(String name) throws IOException {
    String resource = "/scenarios/" + name.replaceFirst("\\.m?js$", ".out");
    try (InputStream in = LibraryOutputTest.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
