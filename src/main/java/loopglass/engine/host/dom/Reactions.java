package loopglass.engine.host.dom;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reactions of custom elements: they run when the operation that caused them is over, before the
 * program goes on (HTML §4.13.6 "custom element reactions stack").
 */
final class Reactions {

  /** "element queue": those that have something to do, in the order in which they got it. */
  private Deque<Element> elements = new ArrayDeque<>();

  private int operations;

  /** An element has something to do, after what it has to do already. */
  void add(Element element, Runnable reaction) {
    Deque<Runnable> its = element.reactions;
    if (its == null) {
      its = new ArrayDeque<>();
      element.reactions = its;
    }
    its.add(reaction);
    elements.add(element);
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
    while (operations == 0 && !elements.isEmpty()) {
      Deque<Element> now = elements;
      elements = new ArrayDeque<>();
      for (Element element : now) {
        Deque<Runnable> its = element.reactions;
        while (its != null && !its.isEmpty()) {
          its.remove().run();
        }
      }
    }
  }
}
