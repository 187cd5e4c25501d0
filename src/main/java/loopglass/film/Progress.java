package loopglass.film;

import java.time.Duration;

/**
 * How far a job has come.
 *
 * @param frame frames that are drawn
 * @param frames frames that there will be
 * @param elapsed since the first one
 */
public record Progress(int frame, int frames, Duration elapsed) {

  /** The share that is done, from 0 to 1. */
  public double share() {
    return frames == 0 ? 0 : (double) frame / frames;
  }

  /** How long the rest takes if it goes on like that; zero while nothing is known. */
  public Duration left() {
    return frame == 0
        ? Duration.ZERO
        : Duration.ofMillis(Math.round(elapsed.toMillis() * (double) (frames - frame) / frame));
  }
}
