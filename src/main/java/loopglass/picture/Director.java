package loopglass.picture;

import java.util.LinkedHashMap;
import loopglass.playback.Moment;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * {@code Picture at(trace, moment)}: the two steps a moment lies between, laid out, and the picture
 * between them.
 *
 * <p>It remembers the layouts of the steps it was asked for last: a heartbeat asks for the same two
 * many times, and who scrubs or steps to and fro comes back to near ones. What it answers does not
 * depend on that.
 */
public final class Director {

  /** The share of a step's time in which things move; in the rest they are seen where they are. */
  private static final double MOTION = 0.86;

  /** Layouts that are kept: a second of scrubbing, a few hundred kilobytes. */
  private static final int KEPT = 64;

  private final Layout layout;
  private final Motion motion;
  private @Nullable Trace remembered;
  private final LinkedHashMap<Integer, Picture> stills = new LinkedHashMap<>(KEPT, 0.75f, true);
  private int tweened = -1;
  private @Nullable Tween tween;

  /** A director who lays out with that, and lets things travel. */
  public Director(Layout layout) {
    this(layout, Motion.FULL);
  }

  /** A director who lays out with that. Belongs to one thread. */
  public Director(Layout layout, Motion motion) {
    this.layout = layout;
    this.motion = motion;
  }

  /**
   * What is to be seen at a moment.
   *
   * @param moment of the published part of the trace; a later one counts as its end
   */
  public Picture at(Trace trace, Moment moment) {
    if (remembered != trace) {
      remembered = trace;
      stills.clear();
      tween = null;
    }
    int last = trace.size() - 1;
    if (moment.step() >= last) {
      return still(trace, last);
    }
    if (moment.isWhole()) {
      return still(trace, moment.step());
    }
    return tween(trace, moment.step()).at(Math.min(1, moment.phase() / MOTION));
  }

  /** The way from a step to the next. */
  private Tween tween(Trace trace, int step) {
    Tween known = tween;
    if (known != null && tweened == step) {
      return known;
    }
    Tween fresh = new Tween(still(trace, step), still(trace, step + 1), motion);
    tween = fresh;
    tweened = step;
    return fresh;
  }

  private Picture still(Trace trace, int step) {
    Picture known = stills.get(step);
    if (known != null) {
      return known;
    }
    Picture fresh = layout.picture(trace, step);
    stills.put(step, fresh);
    if (stills.size() > KEPT) {
      stills.pollFirstEntry();
    }
    return fresh;
  }
}
