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
  double FASTEST = 16;

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

  /**
   * It stands, and will stand where a search finds something: a step button was pressed, and what
   * it leads to is far away or not recorded yet. Whatever is pressed next ends the search.
   *
   * @param at where it stands meanwhile
   * @param speed the speed at which it would play
   * @param search what is looked for
   */
  record Searching(Moment at, double speed, Search search) implements Transport {
    /** Limits the speed. */
    public Searching {
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

  /** The furthest step that is needed to go on. */
  default int reach() {
    return this instanceof Searching(Moment at, var _, Search search)
        ? Math.max(at.step(), search.next())
        : at().step();
  }

  /** Lets time pass, with nothing to stop at. */
  default Transport advance(double seconds, Timeline timeline) {
    return advance(seconds, timeline, Breaks.NONE);
  }

  /**
   * Lets time pass.
   *
   * @param seconds that passed, at least 0
   * @param pauses where playback pauses; never twice at the one it stands on
   * @return where it stands then: at such a place, at the true end, or backwards at the start, it
   *     pauses; at the end of what is published so far it goes on playing, that is, it waits
   */
  default Transport advance(double seconds, Timeline timeline, Goal pauses) {
    return switch (this) {
      case Paused _ -> this;
      case Playing playing -> Motion.advance(playing, seconds, timeline, pauses);
      case Searching(Moment from, double speed, Search search) ->
          switch (search.look(timeline)) {
            case Search.Outcome.Found(int step) -> new Paused(Moment.at(step), speed);
            case Search.Outcome.Unfinished(Search on) -> new Searching(from, speed, on);
            case Search.Outcome.Missed(Moment end) ->
                switch (search.miss()) {
                  case AT_END -> new Paused(end, speed);
                  case STAY -> new Paused(from, speed);
                };
          };
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

  /** Play if it stands; pause if it plays or looks for something. */
  default Transport toggle(Timeline timeline) {
    return this instanceof Paused ? play(timeline) : pause();
  }

  /**
   * Plays that way, as the keys J and L of an editing desk do: pressed again, twice as fast; the
   * other way first at the usual speed.
   *
   * @param direction 1 forwards, −1 backwards
   */
  default Transport shuttle(int direction, Timeline timeline) {
    boolean again = isPlaying() && Math.signum(speed()) == direction;
    double pace = again ? 2 * Math.abs(speed()) : isPlaying() ? 1 : Math.abs(speed());
    Transport deck = withSpeed(pace);
    return direction > 0 ? deck.play(timeline) : deck.playBack();
  }

  /** The same at another speed; a negative one is backwards. */
  default Transport withSpeed(double speed) {
    return switch (this) {
      case Playing(Moment at, var _) -> new Playing(at, speed);
      case Paused(Moment at, var _) -> new Paused(at, speed);
      case Searching(Moment at, var _, Search search) -> new Searching(at, speed, search);
    };
  }

  /**
   * Stands one stride further, always on a whole step. When that is far away or still to be
   * recorded it stays where it is, and {@link #advance} brings it there; when there is no such step
   * it stands at the true end.
   */
  default Transport forward(Stride stride, Timeline timeline) {
    return timeline.isEmpty()
        ? this
        : forward(from(stride, timeline), Search.Miss.AT_END, timeline);
  }

  /** Stands one stride back, always on a whole step; from half-way first on the step it left. */
  default Transport back(Stride stride, Timeline timeline) {
    return timeline.isEmpty() ? this : back(from(stride, timeline), Search.Miss.AT_END, timeline);
  }

  private Goal from(Stride stride, Timeline timeline) {
    return stride.from(timeline.trace(), Math.min(at().step(), timeline.end().step()));
  }

  /** Stands at the next step that a goal names, as {@link #forward(Stride, Timeline)} does. */
  default Transport forward(Goal goal, Search.Miss miss, Timeline timeline) {
    return find(Search.forward(goal, at(), miss), timeline);
  }

  /** Stands at the last step before this one that a goal names. */
  default Transport back(Goal goal, Search.Miss miss, Timeline timeline) {
    return find(Search.back(goal, at(), miss), timeline);
  }

  /** A key held down asks for the same over and over; the search under way goes on then. */
  private Transport find(Search wanted, Timeline timeline) {
    boolean again =
        this instanceof Searching(var _, var _, Search on)
            && on.goal().equals(wanted.goal())
            && on.direction() == wanted.direction();
    return again ? this : new Searching(at(), Math.abs(speed()), wanted).advance(0, timeline);
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
    return isPlaying() ? new Playing(to, speed()) : new Paused(to, speed());
  }
}
