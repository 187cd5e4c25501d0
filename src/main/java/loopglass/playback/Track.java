package loopglass.playback;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** One program of two that are watched together: its timeline, and where its anchors are on it. */
final class Track {

  /**
   * Within this part of a step's way one is taken to stand on the step: sums of seconds are not
   * exact, and nobody sees a thousandth of a way.
   */
  private static final double NEAR = 1e-3;

  private final Timeline timeline;
  private final Anchors anchors;
  private final Map<Alignment, Anchors> every = new EnumMap<>(Alignment.class);

  Track(Alignment alignment, Timeline timeline) {
    this.timeline = timeline;
    for (Alignment each : Alignment.values()) {
      every.put(each, new Anchors(each, timeline.trace()));
    }
    anchors = every(alignment);
  }

  void extend() {
    timeline.extend();
    every.values().forEach(Anchors::extend);
  }

  /** The anchors of an alignment, be it another one than that by which the two are aligned. */
  Anchors every(Alignment alignment) {
    return Objects.requireNonNull(every.get(alignment));
  }

  /** The anchors by which the two are aligned. */
  Anchors anchors() {
    return anchors;
  }

  /** Whether there is an anchor of that number. */
  boolean has(int number) {
    return number <= anchors.last();
  }

  /** Whether nobody knows yet if there is one of that number. */
  boolean mayHave(int number) {
    return !has(number) && !anchors.isComplete();
  }

  private double at(int step) {
    return timeline.seconds(Moment.at(step));
  }

  /** Own seconds from an anchor to what stands just before the next one. */
  double free(int number) {
    return at(anchors.step(number + 1) - 1) - at(anchors.step(number));
  }

  /** Own seconds of the last step to an anchor. */
  double last(int number) {
    int step = anchors.step(number);
    return at(step) - at(step - 1);
  }

  /** Own seconds from an anchor to the end of what is known. */
  double rest(int number) {
    return at(anchors.end()) - at(anchors.step(number));
  }

  /** Own seconds from an anchor to a moment. */
  double since(int number, Moment moment) {
    return timeline.seconds(moment) - at(anchors.step(number));
  }

  /** The moment so many own seconds after an anchor, not beyond a step. */
  Moment after(int number, double seconds, int latest) {
    int first = anchors.step(number);
    Moment moment = near(timeline.moment(at(first) + seconds, latest));
    if (moment.step() >= latest) {
      return Moment.at(latest);
    }
    return moment.step() < first ? Moment.at(first) : moment;
  }

  /** The moment on the way of the last step to an anchor. */
  Moment arriving(int number, double part) {
    int before = anchors.step(number) - 1;
    return near(new Moment(before, Math.clamp(part, 0, Math.nextDown(1.0))));
  }

  private static Moment near(Moment moment) {
    if (moment.phase() > 1 - NEAR) {
      return Moment.at(moment.step() + 1);
    }
    return moment.phase() < NEAR ? Moment.at(moment.step()) : moment;
  }
}
