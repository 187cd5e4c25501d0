package loopglass.engine;

import java.time.Duration;

/**
 * How far a recording goes.
 *
 * @param steps most recorded steps; 250 statements of a counted stretch weigh as much as one
 * @param lead how many steps the engine may be ahead of what was asked for
 * @param stall how long in real time the program may make no step at all
 */
public record Limits(int steps, int lead, Duration stall) {

  /** 2,000,000 steps, 20,000 ahead, ten seconds. */
  public static final Limits DEFAULT = new Limits(2_000_000, 20_000, Duration.ofSeconds(10));

  /** The same limits with another number of steps, at least one. */
  public Limits withSteps(int most) {
    return new Limits(Math.max(1, most), lead, stall);
  }
}
