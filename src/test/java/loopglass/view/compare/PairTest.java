package loopglass.view.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import loopglass.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The pairs that are offered first. */
class PairTest {

  @Test
  void eachIsThereAndShowsADifference() {
    List<Pair> pairs = Pair.all();
    assertTrue(pairs.size() >= 3);
    assertEquals(pairs.size(), pairs.stream().map(Pair::word).distinct().count());
    for (Pair pair : pairs) {
      Scenario left = pair.leftProgram();
      Scenario right = pair.rightProgram();
      assertNotEquals(left.lesson().output(), right.lesson().output(), pair.word());
      assertFalse(pair.question().isBlank());
    }
  }
}
