package loopglass.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OutputNamesTest {

  @Test
  void areTheFilesNamesWithoutTheirEnding() throws Refusal {
    assertEquals(
        Map.of("x/a.js", "a", "b.c.mjs", "b.c", "-", "stdin", "Makefile", "Makefile"),
        OutputNames.of(List.of("x/a.js", "b.c.mjs", "-", "Makefile")));
  }

  @Test
  void namePathsWhereNamesCollide() throws Refusal {
    assertEquals(
        Map.of("./ada/main.js", "ada-main", "../ben/main.js", "ben-main"),
        OutputNames.of(List.of("./ada/main.js", "../ben/main.js")));
  }

  @Test
  void keepTheEndingWhereOnlyThatDiffers() throws Refusal {
    assertEquals(
        Map.of("a.js", "a.js", "a.mjs", "a.mjs"), OutputNames.of(List.of("a.js", "a.mjs")));
  }

  @Test
  void differBeyondUpperAndLowerCase() throws Refusal {
    assertEquals(
        Map.of("x/A.js", "x-A", "y/a.js", "y-a"), OutputNames.of(List.of("x/A.js", "y/a.js")));
  }

  @Test
  void cannotTellAFileFromItself() {
    assertThrows(Refusal.class, () -> OutputNames.of(List.of("a.js", "./a.js")));
  }
}
