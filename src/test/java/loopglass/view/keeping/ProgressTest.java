package loopglass.view.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import loopglass.lesson.predict.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was predicted is kept, and nothing that is found in its place breaks anything. */
class ProgressTest {

  @TempDir Path home;

  private final Scribe scribe =
      new Scribe(
          e -> {
            throw new AssertionError(e);
          });

  private Progress progress() {
    return new Progress(Folders.in(home), scribe);
  }

  @Test
  void resultsAreKeptTheLastOfEachKind() {
    Progress first = progress();
    Progress other = progress();
    first.record("a", "order", 2, 3);
    first.record("a", "next", 4, 4);
    other.record("b", "order", 1, 1);
    scribe.flush();
    assertEquals(Standing.REVIEW, progress().of("a"), "one kind had a mistake");
    assertEquals(Standing.RIGHT, progress().of("b"), "what another window did stays");
    first.record("a", "order", 3, 3);
    scribe.flush();
    assertEquals(Standing.RIGHT, progress().of("a"));
    assertEquals(Standing.NONE, progress().of("c"));
    assertEquals(2, progress().count(Standing.RIGHT));
  }

  @Test
  void aStreakEndsWithAMistakeAndTheBestStays() {
    Progress progress = progress();
    for (boolean right : new boolean[] {true, true, true, false, true}) {
      progress.answered(right);
    }
    scribe.flush();
    assertEquals(1, progress().streak());
    assertEquals(3, progress().best());
    progress.reset();
    scribe.flush();
    assertTrue(progress().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{ \"programs\":",
        "[1, 2]",
        "{ \"programs\": 3, \"streak\": \"many\", \"best\": -4 }",
        "{ \"programs\": { \"a\": [], \"b\": { \"order\": [1] }, \"c\": { \"next\": [1, \"x\"] } } }"
      })
  void whatCannotBeReadIsAsIfNothingWas(String text) throws IOException {
    Files.writeString(home.resolve("progress.json"), text);
    Progress progress = progress();
    assertTrue(progress.isEmpty());
    progress.record("a", "order", 1, 2);
    scribe.flush();
    assertFalse(progress().isEmpty());
    assertEquals(Standing.REVIEW, progress().of("a"));
  }
}
