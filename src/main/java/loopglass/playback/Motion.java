package loopglass.playback;

/** How a deck that plays moves on. */
final class Motion {

  private Motion() {}

  static Transport advance(
      Transport.Playing playing, double seconds, Timeline timeline, Goal pauses) {
    Moment from = playing.at();
    double speed = playing.speed();
    int latest = from.step() + Search.AT_ONCE;
    Moment to = timeline.moment(timeline.seconds(from) + seconds * speed, latest);
    if (!pauses.equals(Breaks.NONE)) {
      to = within(from, to);
      int stop = stop(from, to, timeline, pauses);
      if (stop >= 0) {
        return new Transport.Paused(Moment.at(stop), speed);
      }
    }
    boolean over =
        speed > 0
            ? timeline.isComplete() && to.compareTo(timeline.end()) >= 0
            : to.equals(Moment.START) || timeline.seconds(to) <= 0;
    if (!over) {
      return new Transport.Playing(to, speed);
    }
    return new Transport.Paused(speed > 0 ? to : Moment.START, Math.abs(speed));
  }

  /** No further than what can be looked through in one go. */
  private static Moment within(Moment from, Moment to) {
    int earliest = from.step() - Search.AT_ONCE;
    return to.step() >= earliest ? to : Moment.at(earliest);
  }

  /** The first step on the way that playback stops at, not counting where it begins; else −1. */
  private static int stop(Moment from, Moment to, Timeline timeline, Goal pauses) {
    if (to.compareTo(from) > 0) {
      for (int step = from.step() + 1; step <= to.step(); step++) {
        if (pauses.rests(timeline.trace(), step)) {
          return step;
        }
      }
    } else if (to.compareTo(from) < 0) {
      int first = from.isWhole() ? from.step() - 1 : from.step();
      int last = to.isWhole() ? to.step() : to.step() + 1;
      for (int step = Math.min(first, timeline.end().step()); step >= last; step--) {
        if (pauses.rests(timeline.trace(), step)) {
          return step;
        }
      }
    }
    return -1;
  }
}
