package loopglass.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import loopglass.cli.Shell.Result;
import loopglass.scenario.Library;
import org.junit.jupiter.api.Test;

final class OpeningTest {

  @Test
  void withoutAWindowTheProgramIsPlayedAsText() {
    Result result = Shell.type(new Shell.Screen(false), "");
    assertEquals(0, result.status());
    assertEquals("", result.err());
    List<String> lines = result.out().lines().toList();
    assertTrue(lines.getFirst().contains("microtasks"));
    assertTrue(result.out().contains("run " + Library.opening().name()));
    assertTrue(
        lines.getLast().startsWith("There is no window, because this is a test; "),
        lines.getLast());
    assertTrue(lines.getLast().contains("loopglass.png"));
  }

  @Test
  void aProgramThatNeverEndsIsPlayedForAWhile() {
    Result result = Shell.type(new Shell.Screen(false), "setInterval(() => 1, 10)", "open", "-");
    assertEquals(0, result.status());
    assertTrue(result.out().contains("… and so on: "));
    assertTrue(result.out().lines().count() < 1_010);
  }
}
