package loopglass.trace;

/** Where in its processing model (HTML §8.1.7.3) an event loop stands. */
public enum Phase {
  /** Nothing is runnable: it waits for the platform. */
  WAITING,
  /** It chooses the next runnable task. */
  CHOOSING,
  /** It performs the steps of a task. */
  TASK,
  /** It performs a microtask checkpoint. */
  MICROTASKS,
  /** It updates the rendering: animation frame callbacks, observers, then the page is painted. */
  RENDERING,
  /** No more work can come: the loop is at its end. */
  DONE
}
