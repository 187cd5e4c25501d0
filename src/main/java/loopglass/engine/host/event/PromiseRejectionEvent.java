package loopglass.engine.host.event;

import java.util.Map;

/** Tells of a promise that nobody handles, or that is handled now (HTML §8.1.4.7). */
public final class PromiseRejectionEvent extends DomEvent {

  /** Such an event; {@code detail} holds promise and reason. */
  public PromiseRejectionEvent(String type, boolean cancelable, Map<String, Object> detail) {
    super(type, false, cancelable, false, detail);
  }
}
