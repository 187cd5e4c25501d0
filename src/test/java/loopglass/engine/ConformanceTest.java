package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import loopglass.scenario.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Programs with the output that a browser gave: ours must be the same, whole. */
class ConformanceTest {

  @TestFactory
  Stream<DynamicTest> asTheBrowser() throws IOException {
    List<Path> programs = programs("/conformance/both");
    assertEquals(92, programs.size());
    return programs.stream()
        .map(path -> dynamicTest(path.getFileName().toString(), () -> check(path)));
  }

  @TestFactory
  Stream<DynamicTest> theSixFirstPrograms() throws IOException {
    List<Path> programs = programs("/conformance/seeds");
    assertEquals(6, programs.size());
    return programs.stream()
        .map(path -> dynamicTest(path.getFileName().toString(), () -> check(path)));
  }

  @TestFactory
  Stream<DynamicTest> withTheBrowsersPlatform() throws IOException {
    List<Path> programs = programs("/conformance/browser");
    assertEquals(62, programs.size());
    return programs.stream()
        .map(path -> dynamicTest(path.getFileName().toString(), () -> check(path)));
  }

  private static void check(Path path) throws Exception {
    String name = path.getFileName().toString();
    Ran ran = Ran.program(Scenario.parse(name, Files.readString(path)));
    String expected = Files.readString(Path.of(path.toString().replaceAll("\\.js$", ".out")));
    assertEquals(expected.strip(), ran.out().strip(), ran::err);
  }

  private static List<Path> programs(String folder) throws IOException {
    try (Stream<Path> files = Files.list(resource(folder))) {
      return files.filter(path -> path.toString().endsWith(".js")).sorted().toList();
    }
  }

  private static Path resource(String folder) {
    try {
      return Path.of(
          Objects.requireNonNull(ConformanceTest.class.getResource(folder), folder).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
