package loopglass.picture;

import loopglass.playback.Moment;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * {@code Picture at(trace, moment)}: the two steps a moment lies between, laid out, and the picture
 * between them.
 *
 * <p>It remembers the layouts of the steps it was asked for last, as a heartbeat asks for the same
 * two many times; what it answers does not depend on that.
 */
public final class Director {

  /** The share of a step's time in which things move; in the rest they are seen where they are. */
  private static final double MOTION = 0.86;

  private final Layout layout;
  private @Nullable Trace remembered;
  private final int[] steps = {-1, -1};
  private final @Nullable Picture[] pictures = new Picture[2];

  /** A director who lays out with that. Belongs to one thread. */
  public Director(Layout layout) {
    this.layout = layout;
  }

  /**
   * What is to be seen at a moment.
   *
   * @param moment of the published part of the trace; a later one counts as its end
   */
  public Picture at(Trace trace, Moment moment) {
    int last = trace.size() - 1;
    if (moment.step() >= last) {
      return still(trace, last);
    }
    if (moment.isWhole()) {
      return still(trace, moment.step());
    }
    Picture from = still(trace, moment.step());
    Picture to = still(trace, moment.step() + 1);
    return Tween.between(from, to, Math.min(1, moment.phase() / MOTION));
  }

  private Picture still(Trace trace, int step) {
    if (remembered != trace) {
      remembered = trace;
      steps[0] = -1;
      steps[1] = -1;
    }
    int place = step & 1;
    Picture known = pictures[place];
    if (steps[place] == step && known != null) {
      return known;
    }
    Picture fresh = layout.picture(trace, step);
    steps[place] = step;
    pictures[place] = fresh;
    return fresh;
  }
}
