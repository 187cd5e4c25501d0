package loopglass.engine.host.message;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.idl.Call;

/** Everybody of the same name hears what one says (HTML §9.5), in every agent of the run. */
final class BroadcastChannel extends EventTarget {

  /** The channels of a run that are open, in the order of their creation. */
  private static final class Open {
    final List<BroadcastChannel> channels = new CopyOnWriteArrayList<>();
  }

  private final String name;
  private final String origin;
  private final Open open;
  private boolean closed;

  private BroadcastChannel(Host host, String name, String origin) {
    super(host);
    this.name = name;
    this.origin = origin;
    open = host.js().realms().shared(Open.class, Open::new);
    open.channels.add(this);
  }

  static void install(Host host, String origin) {
    host.idl()
        .define("BroadcastChannel", BroadcastChannel.class)
        .inherits(EventTarget.class)
        .constructor(1, call -> new BroadcastChannel(host, call.text(0), origin))
        .get("name", channel -> channel.name)
        .action("postMessage", 1, BroadcastChannel::post)
        .action("close", 0, (channel, call) -> channel.close())
        .with(EventHandlers.of("message", "messageerror"))
        .install();
  }

  @Override
  protected String describe() {
    return "channel " + name;
  }

  private void post(Call call) {
    if (closed) {
      throw call.domException("InvalidStateError", "Channel is closed");
    }
    Parcel parcel =
        Parcel.of(
            host(),
            call.value(0),
            call.serialized(0, List.of()),
            TaskSource.DOM_MANIPULATION,
            origin);
    for (BroadcastChannel other : open.channels) {
      if (other != this && other.name.equals(name) && other.origin.equals(origin)) {
        other.hear(parcel);
      }
    }
  }

  private void hear(Parcel parcel) {
    parcel.queue(
        host().loop(),
        this,
        () -> {
          if (!closed) {
            parcel.deliver(this, null);
          }
        });
  }

  private void close() {
    closed = true;
    open.channels.remove(this);
  }
}
