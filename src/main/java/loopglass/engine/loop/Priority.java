package loopglass.engine.loop;

/**
 * Which tasks go first (Prioritized Task Scheduling §3.2.1 "effective priority"). Every task that
 * is not the scheduler API's is {@link #USER_VISIBLE}, as in Chromium.
 */
public enum Priority {
  /** What goes on after a yield inside a task of priority user-blocking. */
  USER_BLOCKING_CONTINUATION,
  USER_BLOCKING,
  /** What goes on after a yield inside any other task. */
  USER_VISIBLE_CONTINUATION,
  USER_VISIBLE,
  /** What goes on after a yield inside a task of priority background. */
  BACKGROUND_CONTINUATION,
  BACKGROUND;

  /** Lower goes first; 0 for what most tasks have. */
  int rank() {
    return ordinal() - USER_VISIBLE.ordinal();
  }

  /** What goes on after a yield inside a task of this priority. */
  public Priority continuation() {
    return switch (this) {
      case USER_BLOCKING_CONTINUATION, USER_BLOCKING -> USER_BLOCKING_CONTINUATION;
      case USER_VISIBLE_CONTINUATION, USER_VISIBLE -> USER_VISIBLE_CONTINUATION;
      case BACKGROUND_CONTINUATION, BACKGROUND -> BACKGROUND_CONTINUATION;
    };
  }
}
