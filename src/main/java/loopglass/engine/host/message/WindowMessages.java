package loopglass.engine.host.message;

import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.url.UrlRecord;
import loopglass.engine.host.url.Urls;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;

/** window.postMessage (HTML §9.3). There is one window, so it writes to itself. */
final class WindowMessages {

  private final EventTarget window;
  private final String origin;

  private WindowMessages(EventTarget window, String origin) {
    this.window = window;
    this.origin = origin;
  }

  static void install(Host host, EventTarget window, String origin) {
    WindowMessages messages = new WindowMessages(window, origin);
    host.idl()
        .function(
            "postMessage",
            1,
            call -> {
              messages.post(host, call);
              return Values.undefined();
            });
  }

  private void post(Host host, Call call) {
    String target = "/";
    List<Object> transfer;
    if (Values.isNullish(call.value(1)) || Values.isObject(call.value(1))) {
      Members members = call.dictionary(1, "WindowPostMessageOptions");
      target = members.text("targetOrigin", "/");
      transfer = members.sequence("transfer");
    } else {
      target = call.scalarText(1);
      transfer = call.has(2) ? call.sequence(2) : List.of();
    }
    boolean heard =
        target.equals("*") || target.equals("/") || originOf(call, target).equals(origin);
    Parcel parcel =
        Parcel.of(
            host, call.value(0), call.serialized(0, transfer), TaskSource.POSTED_MESSAGE, origin);
    if (heard) {
      parcel.queue(host.loop(), window, () -> parcel.deliver(window, window));
    }
  }

  /** The origin of an absolute URL; "null", which is nobody's, for one that has none. */
  private static String originOf(Call call, String target) {
    UrlRecord url = Urls.parse(target, null);
    if (url == null) {
      throw call.domException(
          "SyntaxError", "Invalid target origin '" + target + "' in a call to 'postMessage'.");
    }
    return url.origin();
  }
}
