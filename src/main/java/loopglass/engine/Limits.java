package loopglass.engine;

import java.time.Duration;

/**
 * How far a recording goes.
 *
 * @param steps most recorded steps
 * @param lead how many steps the engine may be ahead of what was asked for
 * @param stall how long in real time the program may make no step at all
 */
public record Limits(int steps, int lead, Duration stall) {

  /** 2,000,000 steps, 20,000 ahead, ten seconds. */
  public static final Limits DEFAULT = new Limits(2_000_000, 20_000, Duration.ofSeconds(10));
}
