package loopglass.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LibraryTest {

  static Stream<String> names() {
    return Library.names().stream();
  }

  @Test
  void theIndexNamesEveryProgramOfTheFolderOnce() throws IOException {
    Path folder = Path.of("scenarios");
    try (Stream<Path> files = Files.walk(folder)) {
      var programs =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.equals("index") && !name.equals("README.md"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(programs, new TreeSet<>(Library.names()));
      assertEquals(programs.size(), Library.names().size());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyProgramSaysWhatItIsAndWhatItPrints(String name) {
    Scenario scenario = Library.scenario(name);
    assertFalse(scenario.frontMatter().title().isEmpty());
    assertFalse(scenario.topic().isEmpty());
    assertFalse(scenario.frontMatter().summary().isEmpty());
    assertTrue(scenario.frontMatter().level().isPresent());
    assertTrue(scenario.lesson().output().isPresent());
  }

  @Test
  void onlyItsOwnProgramsCanBeAskedFor() {
    assertThrows(IllegalArgumentException.class, () -> Library.scenario("../assets/loopglass.css"));
    assertThrows(IllegalArgumentException.class, () -> Library.scenario("index"));
  }
}
