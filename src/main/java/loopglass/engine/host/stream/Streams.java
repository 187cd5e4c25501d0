package loopglass.engine.host.stream;

import loopglass.engine.host.Host;

/** The door of this room. */
public final class Streams {

  private Streams() {}

  /** Defines the interfaces of streams. */
  public static void install(Host host) {
    Readables.install(host);
    Writables.install(host);
    Transforms.install(host);
    Strategies.install(host);
  }
}
