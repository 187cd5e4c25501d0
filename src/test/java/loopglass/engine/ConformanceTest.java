package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loopglass.scenario.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Programs with the output that a browser gave: ours must be the same, whole. */
class ConformanceTest {

  /**
   * Programs that need a platform object which does not exist here yet, with its name. They must
   * end in that name's ReferenceError: once the object exists, the entry has to go.
   */
  private static final Map<String, String> MISSING = Map.of();

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

  /**
   * Programs of a browser's own platform. {@code missing.txt} names those that need what does not
   * exist here yet, one on a line with its reason: once it exists, the line has to go.
   */
  @TestFactory
  Stream<DynamicTest> withTheBrowsersPlatform() throws IOException {
    List<Path> programs = programs("/conformance/browser");
    assertEquals(62, programs.size());
    Map<String, String> missing =
        Files.readAllLines(resource("/conformance/browser/missing.txt")).stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    return programs.stream()
        .map(path -> dynamicTest(path.getFileName().toString(), () -> check(path, missing)));
  }

  private static void check(Path path, Map<String, String> missing) throws Exception {
    String name = path.getFileName().toString();
    Ran ran = Ran.program(Scenario.parse(name, Files.readString(path)));
    String expected = Files.readString(Path.of(path.toString().replaceAll("\\.js$", ".out")));
    if (missing.containsKey(name)) {
      assertNotEquals(expected.strip(), ran.out().strip(), () -> name + " misses nothing now");
    } else {
      assertEquals(expected.strip(), ran.out().strip(), ran::err);
    }
  }

  private static void check(Path path) throws Exception {
    String name = path.getFileName().toString();
    Ran ran = Ran.program(Scenario.parse(name, Files.readString(path)));
    String missing = MISSING.get(name);
    if (missing == null) {
      String expected = Files.readString(Path.of(path.toString().replaceAll("\\.js$", ".out")));
      assertEquals(expected.strip(), ran.out().strip());
    } else {
      assertTrue(
          ran.err().contains("ReferenceError: " + missing + " is not simulated by Loopglass yet"),
          () -> name + " was expected to miss " + missing + " but gave: " + ran);
    }
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
