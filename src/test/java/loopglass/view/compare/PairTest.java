package loopglass.view.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import loopglass.engine.Recording;
import loopglass.scenario.Scenario;
import loopglass.trace.Line;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;

/** The pairs that are offered first. */
class PairTest {

  @Test
  void eachIsThereAndPrintsWhatItSays() throws InterruptedException {
    List<Pair> pairs = Pair.all();
    assertTrue(pairs.size() >= 6);
    assertEquals(pairs.size(), pairs.stream().map(Pair::word).distinct().count());
    for (Pair pair : pairs) {
      assertFalse(pair.question().isBlank());
      Trace left = run(pair.leftProgram());
      Trace right = run(pair.rightProgram());
      assertEquals(pair.leftProgram().lesson().output().orElseThrow(), printed(left), pair.left());
      assertEquals(
          pair.rightProgram().lesson().output().orElseThrow(), printed(right), pair.right());
      boolean alike = printed(left).equals(printed(right)) && clock(left) == clock(right);
      assertFalse(alike, () -> pair.word() + " has something to show");
      assertNotEquals(pair.leftProgram().title(), pair.rightProgram().title());
    }
  }

  private static Trace run(Scenario scenario) throws InterruptedException {
    try (Recording recording = Recording.start(scenario)) {
      recording.await(100_000);
      assertTrue(recording.trace().isEnded(), scenario.name());
      return recording.trace();
    }
  }

  private static String printed(Trace trace) {
    List<Line> lines = trace.step(trace.size() - 1).after().console();
    return String.join("", lines.stream().map(line -> line.text() + "\n").toList());
  }

  private static long clock(Trace trace) {
    return trace.step(trace.size() - 1).after().clock();
  }
}
