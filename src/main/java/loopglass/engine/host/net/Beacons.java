package loopglass.engine.host.net;

import loopglass.engine.host.Host;
import loopglass.engine.host.navigation.Navigator;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.trace.Pending;

/**
 * navigator.sendBeacon (Beacon): a request whose answer nobody hears of. So it waits in the Web
 * APIs room for as long as it is on its way, and no task follows.
 */
final class Beacons {

  private static final String API = "navigator.sendBeacon";
  private static final int MOST_BYTES = 65_536;

  private Beacons() {}

  static void install(Host host, Server server) {
    host.idl()
        .extend("Navigator", Navigator.class)
        .operation("sendBeacon", 1, (navigator, call) -> send(host, server, call))
        .install();
  }

  private static boolean send(Host host, Server server, Call call) {
    String url = Address.resolve(host, call.scalarText(0));
    if (url == null) {
      throw call.typeError("The URL argument is ill-formed or unsupported.");
    }
    if (!url.startsWith("http:") && !url.startsWith("https:")) {
      throw call.typeError("Beacons are only supported over HTTP(S).");
    }
    HeaderList headers = new HeaderList();
    byte[] bytes = null;
    if (!Values.isNullish(call.value(1))) {
      BodyInit body = BodyInit.of(host, call, call.value(1));
      bytes = body.body().bytesNow();
      if (!body.type().isEmpty()) {
        headers.append("content-type", body.type());
      }
      if (bytes == null || bytes.length > MOST_BYTES) {
        return false;
      }
    }
    String address = Address.withoutFragment(url);
    Answer answer = server.followed("POST", address);
    Traffic traffic = Traffic.begin(host, API, "POST", address, headers, bytes);
    long now = host.clock().now();
    long due =
        switch (answer) {
          case Answer.Reply reply -> now + reply.whole();
          case Answer.Failure(long delay) -> now + delay;
          case Answer.Silence() -> Pending.UNKNOWN;
        };
    traffic.due(due);
    Pending pending = host.register(API, "POST " + Address.shown(host, url), null, due);
    if (due != Pending.UNKNOWN) {
      host.clock()
          .at(
              due,
              () -> {
                traffic.end(answer);
                host.done(pending);
              });
    }
    return true;
  }
}
