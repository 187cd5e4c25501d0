package loopglass.lesson;

import java.util.Optional;
import loopglass.playback.Moment;
import loopglass.playback.Timeline;
import loopglass.playback.Transport;

/** How a presentation goes from stop to stop, one press of a clicker after the other. */
public final class Walk {

  /**
   * A class shall see what moves on the way to a stop, and not wait longer than so many seconds.
   */
  private static final double LONGEST = 6;

  /** Somebody talks meanwhile: it need never be as slow as for one who reads. */
  private static final double LIVELY = 1.5;

  /** When nobody knows yet how far it is. */
  private static final double UNKNOWN = 4;

  private Walk() {}

  /** What a press does. */
  public enum Press {
    /** The answer is told. */
    TELL,
    /** It plays on to the next stop. */
    PLAY,
    /** It is at the next stop at once. */
    SKIP
  }

  /**
   * What the next press does.
   *
   * @param told whether the answer to what is asked was told
   * @param moving whether it is on the way to a stop
   */
  public static Press next(Standing standing, boolean told, boolean moving) {
    if (moving) {
      return Press.SKIP;
    }
    return standing.here() && standing.asks() && !told ? Press.TELL : Press.PLAY;
  }

  /**
   * How fast it plays to the next stop, or to the end behind the last.
   *
   * @return a speed of {@link Transport}
   */
  public static double pace(Timeline timeline, Stops stops, Moment from) {
    Optional<Moment> to = stops.after(from.step()).map(stop -> Moment.at(stop.step()));
    if (to.isEmpty() && timeline.isComplete()) {
      to = Optional.of(timeline.end());
    }
    double pace =
        to.map(moment -> (timeline.seconds(moment) - timeline.seconds(from)) / LONGEST)
            .orElse(UNKNOWN);
    return Math.clamp(pace, LIVELY, Transport.FASTEST);
  }
}
