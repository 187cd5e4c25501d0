package loopglass.playback;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The deck of two programs that are watched together: where both stand on the axis of their {@link
 * Pairing}, and whether they move. A value; every button answers a new one. It knows no clock, as a
 * {@link Transport} does not.
 *
 * @param at seconds on the axis
 * @param speed {@link Transport#SLOWEST} to {@link Transport#FASTEST}, or the same below zero for
 *     backwards
 * @param playing whether it moves, or waits for the records to grow
 * @param whole whether each side shows the step it has reached, and not the way to the next: so it
 *     is after a step, which leads one side to its next step and the other perhaps half-way
 * @param wanted what is looked for that is not recorded yet, or null
 */
public record Tandem(
    double at, double speed, boolean playing, boolean whole, @Nullable Alignment wanted) {

  /** Limits the speed. */
  public Tandem {
    speed = Math.copySign(Math.clamp(Math.abs(speed), Transport.SLOWEST, Transport.FASTEST), speed);
  }

  /** Paused at the start, at speed 1. */
  public static Tandem atStart() {
    return standing(0, 1);
  }

  private static Tandem standing(double at, double speed) {
    return new Tandem(at, Math.abs(speed), false, true, null);
  }

  /** Where a side stands. */
  public Moment moment(Side side, Pairing pairing) {
    Moment moment = pairing.moment(side, at);
    return whole ? Moment.at(moment.step()) : moment;
  }

  /**
   * Lets time pass. At the end of what is known so far it goes on playing, that is, it waits; at
   * the true end, or backwards at the start, it stands still.
   *
   * @param seconds that passed, at least 0
   */
  public Tandem advance(double seconds, Pairing pairing) {
    if (wanted != null) {
      return look(wanted, pairing);
    }
    if (!playing) {
      return this;
    }
    double to = at + seconds * speed;
    if (speed < 0) {
      return to <= 0 ? standing(0, speed) : new Tandem(to, speed, true, false, null);
    }
    double end = pairing.length();
    return to >= end && pairing.isComplete()
        ? standing(end, speed)
        : new Tandem(Math.min(to, end), speed, true, false, null);
  }

  /** Plays forwards; from the true end it starts again. */
  public Tandem play(Pairing pairing) {
    boolean over = pairing.isComplete() && at >= pairing.length();
    return new Tandem(over ? 0 : at, Math.abs(speed), true, false, null);
  }

  /** Stands still, be it between two steps. */
  public Tandem pause() {
    return new Tandem(at, speed, false, whole, null);
  }

  /** Play if it stands; pause if it plays or looks for something. */
  public Tandem toggle(Pairing pairing) {
    return playing || wanted != null ? pause() : play(pairing);
  }

  /**
   * Plays that way; pressed again, twice as fast, as {@link Transport#shuttle} does.
   *
   * @param direction 1 forwards, −1 backwards
   */
  public Tandem shuttle(int direction, Pairing pairing) {
    boolean again = playing && Math.signum(speed) == direction;
    double pace = again ? 2 * Math.abs(speed) : playing ? 1 : Math.abs(speed);
    return direction > 0 ? withSpeed(pace).play(pairing) : new Tandem(at, -pace, true, false, null);
  }

  /** The same at another speed. */
  public Tandem withSpeed(double next) {
    return new Tandem(at, next, playing, whole, wanted);
  }

  /** Stands at the start. */
  public Tandem toStart() {
    return standing(0, speed);
  }

  /** Stands at the end of what is known by now. */
  public Tandem toEnd(Pairing pairing) {
    return standing(pairing.length(), speed);
  }

  /** Goes elsewhere, as a dragged slider does; it plays on if it played. */
  public Tandem seek(double seconds, Pairing pairing) {
    double to = Math.clamp(seconds, 0, pairing.length());
    return new Tandem(to, speed, playing, !playing, null);
  }

  /** Goes to where a side first stands at a step of its own. */
  public Tandem seek(Side side, int step, Pairing pairing) {
    return seek(pairing.seconds(side, Moment.at(step)), pairing);
  }

  /** Stands where either side comes to its next step. */
  public Tandem forward(Pairing pairing) {
    return standing(pairing.next(at), speed);
  }

  /** Stands where either side came to its last step. */
  public Tandem back(Pairing pairing) {
    return standing(pairing.previous(at), speed);
  }

  /**
   * Stands where either side reaches its next line or turn. When that is still to be recorded it
   * stays, and {@link #advance} brings it there; when there is none it stands at the true end.
   */
  public Tandem forward(Alignment what, Pairing pairing) {
    return look(what, pairing);
  }

  /** Stands where either side reached its last line or turn, else at the start. */
  public Tandem back(Alignment what, Pairing pairing) {
    return standing(pairing.previous(what, at), speed);
  }

  private Tandem look(Alignment what, Pairing pairing) {
    OptionalDouble next = pairing.next(what, at);
    if (next.isPresent()) {
      return standing(next.getAsDouble(), speed);
    }
    return pairing.isComplete()
        ? standing(pairing.length(), speed)
        : new Tandem(at, Math.abs(speed), false, whole, what);
  }
}
