package loopglass.engine.host.dom;

import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventTarget;
import org.jspecify.annotations.Nullable;

/** The root of a tree that an element hides inside it (DOM §4.8). */
public final class ShadowRoot extends DocumentFragment {

  final Element shadowHost;
  final boolean open;

  ShadowRoot(Element shadowHost, boolean open) {
    super(shadowHost.document);
    this.shadowHost = shadowHost;
    this.open = open;
    connected = shadowHost.connected;
  }

  @Override
  protected @Nullable EventTarget parent(DomEvent event) {
    boolean begunHere = event.target() instanceof Node node && node.root() == this;
    return begunHere && !event.composed() ? null : shadowHost;
  }

  @Override
  protected String describe() {
    return "shadow root";
  }
}
