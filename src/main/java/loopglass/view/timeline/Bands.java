package loopglass.view.timeline;

/**
 * The rows of a timeline of some height, from top to bottom. A low one shows the stack and how much
 * waits; a high one gives each queue a lane of its own.
 *
 * @param overview all of the trace in small, while only a part is in view
 * @param inputs where an input comes, or a stop of the lesson lies
 * @param flame the stack over the steps
 * @param waiting both queues in one row
 * @param microtasks the lane of the microtask queue
 * @param tasks the lane of the task queue
 * @param rendering the lane of the rendering
 * @param ticks where something was written
 */
record Bands(
    Band overview,
    Band inputs,
    Band flame,
    Band waiting,
    Band microtasks,
    Band tasks,
    Band rendering,
    Band ticks) {

  /** From this height on, in em, there are lanes. */
  private static final double ROOMY = 5.4;

  private static final Band NONE = new Band(0, 0);

  /**
   * The rows of a timeline.
   *
   * @param height of all of them, in pixels
   * @param em pixels of one em
   * @param zoomed whether a part of the trace is in view
   * @param inputs whether there are inputs or stops
   * @param renders whether there is anything to tell of the rendering
   */
  static Bands of(double height, double em, boolean zoomed, boolean inputs, boolean renders) {
    boolean lanes = height >= ROOMY * em;
    double overview = zoomed ? Math.rint(0.42 * em) : 0;
    double gap = Math.rint(0.2 * em);
    double top = overview + (zoomed ? gap : 0);
    double marks = inputs ? Math.rint(0.6 * em) : 0;
    double ticks = Math.rint(0.56 * em);
    double lane = Math.max(14, Math.rint(0.98 * em));
    double below = lanes ? 2 * (lane + gap) + (renders ? lane + gap : 0) : Math.rint(0.75 * em);
    double flame = Math.max(4, height - top - marks - below - ticks - gap);
    double at = top + marks + flame + gap;
    Band first = new Band(0, overview);
    Band second = new Band(top, marks);
    Band third = new Band(top + marks, flame);
    Band last = new Band(height - ticks, ticks);
    return lanes
        ? new Bands(
            first,
            second,
            third,
            NONE,
            new Band(at, lane),
            new Band(at + lane + gap, lane),
            renders ? new Band(at + 2 * (lane + gap), lane) : NONE,
            last)
        : new Bands(first, second, third, new Band(at, below - 1), NONE, NONE, NONE, last);
  }

  boolean hasLanes() {
    return tasks.isThere();
  }
}
