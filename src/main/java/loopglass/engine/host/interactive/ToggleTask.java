package loopglass.engine.host.interactive;

import java.util.Map;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.event.Reach;
import loopglass.engine.host.ui.ToggleEvent;
import loopglass.engine.loop.Task;
import org.jspecify.annotations.Nullable;

/** The toggle events of an element: one task however often it opens and closes meanwhile. */
final class ToggleTask {

  private final HtmlElement element;
  private @Nullable Task waiting;
  private boolean from;

  ToggleTask(HtmlElement element) {
    this.element = element;
  }

  /** It has opened, or closed. */
  void queue(boolean open) {
    boolean before = !open;
    if (waiting != null) {
      element.host().loop().drop(waiting);
      before = from;
    }
    from = before;
    ToggleEvent event =
        ToggleEvent.of("toggle", false, Map.of("oldState", word(before), "newState", word(open)));
    waiting =
        element
            .host()
            .queueTask(
                TaskSource.DOM_MANIPULATION,
                "toggle",
                null,
                Reach.first(element, event),
                open ? "it has opened" : "it has closed",
                () -> {
                  waiting = null;
                  element.fire(event);
                });
  }

  static String word(boolean open) {
    return open ? "open" : "closed";
  }
}
