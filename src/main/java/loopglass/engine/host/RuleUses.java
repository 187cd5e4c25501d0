package loopglass.engine.host;

import java.util.HashMap;
import java.util.Map;

/**
 * How many requests each rule of the simulated network has answered: one server stands there for
 * the page and its workers.
 */
public final class RuleUses {

  private final Map<Integer, Integer> used = new HashMap<>();

  /**
   * Uses a rule once more, if it is good for that.
   *
   * @param rule its index among the rules: two that say the same are still two
   * @param times for how many requests it is good
   */
  public boolean take(int rule, int times) {
    int before = used.getOrDefault(rule, 0);
    if (before >= times) {
      return false;
    }
    used.put(rule, before + 1);
    return true;
  }
}
