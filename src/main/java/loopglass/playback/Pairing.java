package loopglass.playback;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Two timelines on one axis: seconds that pass for both ↔ a moment of each.
 *
 * <p>From one anchor to the next both play at their own pace; the one that comes first to the step
 * before its anchor waits there, so that both take the step to the anchor together. A program that
 * has no further anchor plays on to its end, for which the other waits as well: nobody could know
 * while it was recorded. Until then the axis ends where that record does; so what was once at
 * second 12 stays there. Belongs to one thread.
 */
public final class Pairing {

  /** Seconds less apart than this are the same place. */
  private static final double SAME = 1e-9;

  /** How a side stands. */
  public enum Standing {
    /** It plays. */
    GOES,
    /** It stands before its next anchor until the other comes to its own. */
    WAITS,
    /** Its program is over. */
    OVER
  }

  private final Alignment alignment;
  private final Map<Side, Track> tracks = new EnumMap<>(Side.class);
  private double[] starts = new double[16];

  /** Number of the last anchor whose place on the axis is known; 0 is the start. */
  private int settled;

  /** Pairs two timelines; their traces may still grow. */
  public Pairing(Alignment alignment, Timeline left, Timeline right) {
    this.alignment = alignment;
    tracks.put(Side.LEFT, new Track(alignment, left));
    tracks.put(Side.RIGHT, new Track(alignment, right));
    extend();
  }

  /** By what they are aligned. */
  public Alignment alignment() {
    return alignment;
  }

  /** Takes in more of what is published: a bounded number of steps. */
  public void extend() {
    tracks.values().forEach(Track::extend);
    while (settles(settled + 1)) {
      if (settled + 1 == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[settled + 1] = starts[settled] + free(settled) + last(settled + 1);
      settled++;
    }
  }

  private boolean settles(int number) {
    return tracks.values().stream().anyMatch(track -> track.has(number))
        && tracks.values().stream().noneMatch(track -> track.mayHave(number));
  }

  /** Seconds from an anchor until both stand before the next, or at their ends. */
  private double free(int number) {
    return tracks.values().stream()
        .filter(track -> track.has(number))
        .mapToDouble(track -> track.has(number + 1) ? track.free(number) : track.rest(number))
        .max()
        .orElse(0);
  }

  private double last(int number) {
    return tracks.values().stream()
        .filter(track -> track.has(number))
        .mapToDouble(track -> track.last(number))
        .max()
        .orElse(0);
  }

  private Track track(Side side) {
    return Objects.requireNonNull(tracks.get(side));
  }

  /** How many anchors have their place on the axis by now. */
  public int anchors() {
    return settled;
  }

  /**
   * Where on the axis an anchor is.
   *
   * @param number 0, the start, to {@link #anchors()}
   * @return seconds
   */
  public double anchor(int number) {
    if (number < 0 || number > settled) {
      throw new IndexOutOfBoundsException("anchor " + number + " of " + settled);
    }
    return starts[number];
  }

  /** Number of the last anchor at or before a place on the axis. */
  public int reached(double seconds) {
    int place = Arrays.binarySearch(starts, 0, settled + 1, seconds + SAME);
    return Math.max(0, place >= 0 ? place : -place - 2);
  }

  /** How many anchors a side has by now. */
  public int count(Side side) {
    return track(side).anchors().last();
  }

  /** How many lines or turns a side has reached at a step of its own. */
  public int reached(Side side, Alignment what, int step) {
    return track(side).every(what).reached(step);
  }

  /** How many lines or turns a side has by now. */
  public int count(Side side, Alignment what) {
    return track(side).every(what).last();
  }

  /** Whether the axis is as long as it will ever be. */
  public boolean isComplete() {
    return tracks.values().stream().allMatch(track -> track.anchors().isComplete())
        && tracks.values().stream().noneMatch(track -> track.has(settled + 1));
  }

  /** Whether the axis would go on if more of a side were known. */
  public boolean awaits(Side side) {
    return track(side).mayHave(settled + 1);
  }

  /** Seconds from the start to the end of what is known. */
  public double length() {
    double open =
        tracks.values().stream()
            .filter(track -> track.mayHave(settled + 1))
            .mapToDouble(this::end)
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    double known = tracks.values().stream().mapToDouble(this::end).max().orElse(0);
    return Math.max(starts[settled], Math.min(open, known));
  }

  private double end(Track track) {
    int number = Math.min(track.anchors().last(), settled);
    return starts[number] + track.rest(number);
  }

  /**
   * Where a side stands.
   *
   * @param seconds on the axis; beyond its ends counts as them
   */
  public Moment moment(Side side, double seconds) {
    Track track = track(side);
    double at = Math.clamp(seconds, 0, length());
    int from = reached(at);
    int own = Math.min(from, track.anchors().last());
    double passed = Math.max(0, at - starts[own]);
    if (!track.has(from + 1)) {
      return track.after(own, passed, track.anchors().end());
    }
    int before = track.anchors().step(from + 1) - 1;
    double free = track.free(from);
    if (from < settled) {
      double last = track.last(from + 1);
      double left = starts[from + 1] - at;
      if (left < last && passed > free) {
        return track.arriving(from + 1, 1 - left / last);
      }
    }
    return passed >= free ? Moment.at(before) : track.after(from, passed, before);
  }

  /**
   * The first place on the axis at which a side stands at a moment.
   *
   * @return seconds; the end of the axis for what is still beyond it
   */
  public double seconds(Side side, Moment moment) {
    Track track = track(side);
    int from = track.anchors().reached(Math.min(moment.step(), track.anchors().end()));
    if (from > settled) {
      return length();
    }
    double passed = track.since(from, moment);
    if (!track.has(from + 1)) {
      return Math.min(starts[from] + passed, length());
    }
    boolean arrives = moment.step() == track.anchors().step(from + 1) - 1 && !moment.isWhole();
    if (arrives && from < settled) {
      return starts[from + 1] - (1 - moment.phase()) * track.last(from + 1);
    }
    return Math.min(starts[from] + Math.min(passed, track.free(from)), length());
  }

  /**
   * Where a side begins to wait between two anchors.
   *
   * @param number of the anchor behind it, 0 to {@link #anchors()}
   * @return seconds on the axis; not before {@link #waitsTo} where it does not wait
   */
  public double waitsFrom(Side side, int number) {
    Track track = track(side);
    return track.has(number + 1) ? starts[number] + track.free(number) : Double.POSITIVE_INFINITY;
  }

  /** Where the waiting that begins at {@link #waitsFrom} ends. */
  public double waitsTo(Side side, int number) {
    Track track = track(side);
    return number < settled && track.has(number + 1)
        ? starts[number + 1] - track.last(number + 1)
        : length();
  }

  /** Where on the axis the record of a side ends, as far as it is known. */
  public double end(Side side) {
    return track(side).has(settled + 1) ? length() : Math.min(length(), end(track(side)));
  }

  /** Whether a side plays, waits or is over. */
  public Standing standing(Side side, double seconds) {
    Track track = track(side);
    double at = Math.clamp(seconds, 0, length());
    int from = reached(at);
    if (track.has(from + 1)) {
      double left = from < settled ? starts[from + 1] - at - track.last(from + 1) : 1;
      boolean waits = at - starts[from] > track.free(from) + SAME && left > SAME;
      return waits ? Standing.WAITS : Standing.GOES;
    }
    boolean over = track.anchors().isComplete() && at >= end(track) - SAME;
    return over ? Standing.OVER : Standing.GOES;
  }

  /** The next place at which a side comes to another step; the end where there is none. */
  double next(double seconds) {
    double next = length();
    for (Side side : Side.values()) {
      double there = seconds(side, Moment.at(moment(side, seconds).step() + 1));
      if (there > seconds + SAME) {
        next = Math.min(next, there);
      }
    }
    return next;
  }

  /** The last place before at which a side came to a step; the start where there is none. */
  double previous(double seconds) {
    double previous = 0;
    for (Side side : Side.values()) {
      int step = moment(side, seconds).step();
      double there = seconds(side, Moment.at(step));
      if (there >= seconds - SAME) {
        there = seconds(side, Moment.at(Math.max(0, step - 1)));
      }
      if (there < seconds - SAME) {
        previous = Math.max(previous, there);
      }
    }
    return previous;
  }

  /** The next place at which a side reaches a line or a turn, if it is known. */
  OptionalDouble next(Alignment what, double seconds) {
    OptionalDouble next = OptionalDouble.empty();
    for (Side side : Side.values()) {
      Anchors all = track(side).every(what);
      for (int n = all.reached(moment(side, seconds).step()) + 1; n <= all.last(); n++) {
        double there = seconds(side, Moment.at(all.step(n)));
        if (there > seconds + SAME) {
          boolean first = there < next.orElse(Double.POSITIVE_INFINITY);
          boolean beyond = moment(side, there).step() < all.step(n);
          next = first && !beyond ? OptionalDouble.of(there) : next;
          break;
        }
      }
    }
    return next;
  }

  /** The last place before at which a side reached a line or a turn; the start if there is none. */
  double previous(Alignment what, double seconds) {
    double previous = 0;
    for (Side side : Side.values()) {
      Anchors all = track(side).every(what);
      for (int n = all.reached(moment(side, seconds).step()); n > 0; n--) {
        double there = seconds(side, Moment.at(all.step(n)));
        if (there < seconds - SAME) {
          previous = Math.max(previous, there);
          break;
        }
      }
    }
    return previous;
  }
}
