package loopglass.engine.host.navigation;

import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.render.Rendering;

/** Whether the page is seen, or hidden behind another tab (HTML §6.2). */
final class Visibility {

  private final Host host;
  private final Document document;
  private final Rendering rendering;
  private boolean visible = true;

  private Visibility(Host host, Document document, Rendering rendering) {
    this.host = host;
    this.document = document;
    this.rendering = rendering;
  }

  static Visibility install(Host host, Document document, Rendering rendering) {
    Visibility visibility = new Visibility(host, document, rendering);
    host.idl()
        .extend("Document", Document.class)
        .get("visibilityState", its -> visibility.visible ? "visible" : "hidden")
        .get("hidden", its -> !visibility.visible)
        .with(EventHandlers.of("visibilitychange"))
        .install();
    return visibility;
  }

  /** "update the visibility state", in a task. A hidden page gets no frames from now on. */
  void change(boolean toVisible) {
    if (toVisible) {
      rendering.show();
    } else {
      rendering.hide();
    }
    host.queueTask(
        TaskSource.USER_INTERACTION,
        "visibilitychange",
        null,
        document.waiting("visibilitychange"),
        toVisible ? "the user looks at the page again" : "the user looks at another tab",
        () -> update(toVisible));
  }

  private void update(boolean toVisible) {
    if (visible != toVisible) {
      visible = toVisible;
      document.fire(new DomEvent("visibilitychange", true, false, false, Map.of()));
    }
  }
}
