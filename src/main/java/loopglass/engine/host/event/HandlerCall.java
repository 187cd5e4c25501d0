package loopglass.engine.host.event;

import loopglass.engine.host.Host;
import loopglass.engine.js.Values;

/** Calls an event handler and heeds its answer (HTML §8.1.8.1 "event handler processing"). */
final class HandlerCall {

  private HandlerCall() {}

  static void run(Host host, Object handler, EventTarget current, DomEvent event) {
    if (!Values.isCallable(handler)) {
      return;
    }
    Object self = host.idl().js(current);
    if (event instanceof ErrorEvent error && error.isWindows()) {
      Object answer =
          host.invoke(
              handler,
              self,
              host.idl().js(error.detail("message")),
              host.idl().js(error.detail("filename")),
              host.idl().js(error.detail("lineno")),
              host.idl().js(error.detail("colno")),
              host.idl().js(error.detail("error")));
      if (Boolean.TRUE.equals(answer)) {
        event.cancel();
      }
    } else if (Boolean.FALSE.equals(host.invoke(handler, self, host.idl().js(event)))) {
      event.cancel();
    }
  }
}
