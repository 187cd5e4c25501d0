package loopglass.engine.host.net;

import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.event.ProgressEvent;

/** What hears of a transfer (XHR §3.1 XMLHttpRequestEventTarget): a request, or its upload. */
abstract class RequestTarget extends EventTarget {

  static final String[] EVENTS = {
    "loadstart", "progress", "abort", "error", "load", "timeout", "loadend"
  };

  RequestTarget(Host host) {
    super(host);
  }

  static void install(Host host) {
    host.idl()
        .define("XMLHttpRequestEventTarget", RequestTarget.class)
        .inherits(EventTarget.class)
        .with(EventHandlers.of(EVENTS))
        .install();
    host.idl().define("XMLHttpRequestUpload", Upload.class).inherits(RequestTarget.class).install();
  }

  /** The way of a request's body to the server. */
  static final class Upload extends RequestTarget {
    Upload(Host host) {
      super(host);
    }

    @Override
    protected String describe() {
      return "upload";
    }

    boolean isListenedTo() {
      for (String type : EVENTS) {
        if (hasListener(type)) {
          return true;
        }
      }
      return false;
    }
  }

  void progress(String type, long loaded, long total) {
    fire(ProgressEvent.of(type, loaded, total));
  }
}
