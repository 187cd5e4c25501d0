package loopglass.engine.host.net;

import loopglass.engine.host.Host;

/** The door of this room. */
public final class Network {

  private Network() {}

  /**
   * Defines for a window the APIs that reach for the network.
   *
   * @return loads what elements of the page ask for
   */
  public static Downloads installWindow(Host host) {
    Server server = installed(host);
    Beacons.install(host, server);
    return new Downloads(host, server);
  }

  /** Defines for a worker the APIs that reach for the network. */
  public static void installWorker(Host host) {
    installed(host);
  }

  private static Server installed(Host host) {
    Server server = new Server(host);
    Headers.install(host);
    FormData.install(host);
    Request.install(host);
    Response.install(host);
    Requests.install(host, server);
    WebSockets.install(host, server);
    EventSource.install(host, server);
    Caches.install(host, server);
    host.idl().promisingFunction("fetch", 1, call -> Fetch.fetch(host, server, call));
    return server;
  }
}
