package loopglass.engine.host.message;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.EventTarget;
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

  /** The origin of an absolute URL. */
  private static String originOf(Call call, String target) {
    try {
      URI url = new URI(target);
      if (url.getScheme() != null && url.getHost() != null) {
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : scheme.equals("http") ? 80 : -1;
        String port = url.getPort() == -1 || url.getPort() == usual ? "" : ":" + url.getPort();
        return scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + port;
      }
      if (url.getScheme() != null) {
        return "null"; // an opaque origin, which is nobody's
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw call.domException(
        "SyntaxError", "Invalid target origin '" + target + "' in a call to 'postMessage'.");
  }
}
