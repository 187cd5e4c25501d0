package loopglass.engine.host.dom;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reactions of custom elements: they run when the operation that caused them is over, before the
 * program goes on (HTML §4.13.6 "[CEReactions]").
 */
final class Reactions {

  private Deque<Runnable> queue = new ArrayDeque<>();
  private int operations;

  void add(Runnable reaction) {
    queue.add(reaction);
  }

  /** Runs an operation as one: reactions wait for its end. */
  void after(Runnable operation) {
    operations++;
    try {
      operation.run();
    } finally {
      operations--;
      settle();
    }
  }

  /** Runs what waits, unless an operation is under way that will. */
  void settle() {
    if (operations == 0) {
      while (!queue.isEmpty()) {
        Deque<Runnable> now = queue;
        queue = new ArrayDeque<>();
        now.forEach(Runnable::run);
      }
    }
  }
}
