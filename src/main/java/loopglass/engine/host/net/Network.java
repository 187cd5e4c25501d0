package loopglass.engine.host.net;

import loopglass.engine.host.Host;

/** The door of this room. */
public final class Network {

  private Network() {}

  /** Defines the APIs that reach for the network. */
  public static void install(Host host) {
    Server server = new Server(host);
    Headers.install(host);
    FormData.install(host);
    Request.install(host);
    Response.install(host);
    Requests.install(host, server);
    WebSockets.install(host, server);
    EventSource.install(host, server);
    host.idl().promisingFunction("fetch", 1, call -> Fetch.fetch(host, server, call));
  }
}
