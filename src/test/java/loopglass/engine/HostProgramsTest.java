package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import loopglass.scenario.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs that go through one room of the browser each: what they print must be what is written
 * beside them. Browsers wrote it: the lines come from Chromium.
 */
class HostProgramsTest {

  @TestFactory
  Stream<DynamicTest> printWhatABrowserPrints() throws Exception {
    return programs().stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  @Test
  void thereAreSome() throws Exception {
    assertFalse(programs().isEmpty());
  }

  private static void check(Path file) throws Exception {
    String name = file.getFileName().toString();
    Ran ran = Ran.program(Scenario.parse(name, Files.readString(file)));
    Path expected = file.resolveSibling(name.replaceFirst("\\.js$", ".out"));
    assertEquals(Files.readString(expected), ran.out(), ran.err());
  }

  private static List<Path> programs() throws Exception {
    Path folder =
        Path.of(Objects.requireNonNull(HostProgramsTest.class.getResource("host"), "host").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }
}
