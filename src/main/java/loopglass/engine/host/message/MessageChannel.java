package loopglass.engine.host.message;

import loopglass.engine.host.Host;
import loopglass.engine.js.idl.PlatformObject;

/** Two ports that are entangled (HTML §9.4.2). */
final class MessageChannel extends PlatformObject {

  private final MessagePort port1;
  private final MessagePort port2;

  private MessageChannel(Host host) {
    Endpoint one = Endpoint.make();
    Endpoint other = Endpoint.make();
    Endpoint.entangle(one, other);
    port1 = new MessagePort(host, one);
    port2 = new MessagePort(host, other);
  }

  static void install(Host host) {
    host.idl()
        .define("MessageChannel", MessageChannel.class)
        .constructor(0, call -> new MessageChannel(host))
        .get("port1", channel -> channel.port1)
        .get("port2", channel -> channel.port2)
        .install();
  }
}
