package loopglass.playback;

/**
 * The deck: where playback stands and whether it moves. A value; every button answers a new one.
 *
 * <p>It knows no clock. A heartbeat, or a film's frame counter, calls {@link #advance} with the
 * seconds that passed.
 */
public sealed interface Transport {

  /** The slowest speed. */
  double SLOWEST = 0.25;

  /** The fastest speed. */
  double FASTEST = 8;

  /** Where it stands. */
  Moment at();

  /** Seconds of timeline per second; negative is backwards. Kept while paused. */
  double speed();

  /**
   * It moves, or waits at the published end of a trace that still grows.
   *
   * @param at where it stands
   * @param speed {@link #SLOWEST} to {@link #FASTEST}, or the same below zero for backwards
   */
  record Playing(Moment at, double speed) implements Transport {
    /** Limits the speed. */
    public Playing {
      speed = limited(speed);
    }
  }

  /**
   * It stands.
   *
   * @param at where it stands
   * @param speed the speed at which it would play
   */
  record Paused(Moment at, double speed) implements Transport {
    /** Limits the speed. */
    public Paused {
      speed = limited(speed);
    }
  }

  /** Paused at the start, at speed 1. */
  static Transport atStart() {
    return new Paused(Moment.START, 1);
  }

  /** A speed within the limits; its sign stays. */
  private static double limited(double speed) {
    return Math.copySign(Math.clamp(Math.abs(speed), SLOWEST, FASTEST), speed);
  }

  /** Whether it plays, be it that it waits for the trace to grow. */
  default boolean isPlaying() {
    return this instanceof Playing;
  }

  /**
   * Lets time pass.
   *
   * @param seconds that passed, at least 0
   * @return where it stands then: at the true end, or backwards at the start, it pauses; at the end
   *     of what is published so far it goes on playing, that is, it waits
   */
  default Transport advance(double seconds, Timeline timeline) {
    return switch (this) {
      case Paused _ -> this;
      case Playing(Moment from, double speed) -> {
        Moment to = timeline.moment(timeline.seconds(from) + seconds * speed);
        boolean over =
            speed > 0
                ? timeline.isComplete() && to.compareTo(timeline.end()) >= 0
                : to.equals(Moment.START) || timeline.seconds(to) <= 0;
        if (!over) {
          yield new Playing(to, speed);
        }
        yield new Paused(speed > 0 ? to : Moment.START, Math.abs(speed));
      }
    };
  }

  /** Plays forwards; from the true end it starts again. */
  default Transport play(Timeline timeline) {
    boolean atEnd = timeline.isComplete() && at().compareTo(timeline.end()) >= 0;
    return new Playing(atEnd ? Moment.START : at(), Math.abs(speed()));
  }

  /** Plays backwards. */
  default Transport playBack() {
    return new Playing(at(), -Math.abs(speed()));
  }

  /** Stands still. */
  default Transport pause() {
    return new Paused(at(), speed());
  }

  /** Play if it stands, pause if it plays. */
  default Transport toggle(Timeline timeline) {
    return isPlaying() ? pause() : play(timeline);
  }

  /** The same at another speed; a negative one is backwards. */
  default Transport withSpeed(double speed) {
    return switch (this) {
      case Playing(Moment at, var _) -> new Playing(at, speed);
      case Paused(Moment at, var _) -> new Paused(at, speed);
    };
  }

  /**
   * Stands one stride further, always on a whole step. It never passes the published end: there it
   * stays until the trace has grown.
   */
  default Transport forward(Stride stride, Timeline timeline) {
    return new Paused(stride.after(at(), timeline), Math.abs(speed()));
  }

  /** Stands one stride back, always on a whole step; from half-way first on the step it left. */
  default Transport back(Stride stride, Timeline timeline) {
    return new Paused(stride.before(at(), timeline), Math.abs(speed()));
  }

  /** Stands at the start. */
  default Transport toStart() {
    return new Paused(Moment.START, Math.abs(speed()));
  }

  /** Stands at the end of what is published by now. */
  default Transport toEnd(Timeline timeline) {
    return new Paused(timeline.end(), Math.abs(speed()));
  }

  /** Goes elsewhere, as a dragged slider does; it plays on if it played. */
  default Transport seek(Moment moment, Timeline timeline) {
    Moment end = timeline.end();
    Moment to = moment.compareTo(end) > 0 ? end : moment;
    return switch (this) {
      case Playing(var _, double speed) -> new Playing(to, speed);
      case Paused(var _, double speed) -> new Paused(to, speed);
    };
  }
}
