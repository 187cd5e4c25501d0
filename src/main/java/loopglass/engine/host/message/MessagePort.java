package loopglass.engine.host.message;

import java.util.List;
import loopglass.engine.host.Arrival;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.clone.NotCloneable;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.TransferableObject;
import loopglass.engine.loop.EventLoop;

/** A door of a channel (HTML §9.4.4). */
public final class MessagePort extends EventTarget implements TransferableObject, Endpoint.Place {

  private final Endpoint end;
  private boolean detached;

  /** The port at an end of a channel; it is not started. */
  public MessagePort(Host host, Endpoint end) {
    super(host);
    this.end = end;
    end.settle(this);
  }

  static void install(Host host) {
    host.idl()
        .define("MessagePort", MessagePort.class)
        .inherits(EventTarget.class)
        .action("postMessage", 1, MessagePort::post)
        .action("start", 0, (port, call) -> port.start())
        .action("close", 0, (port, call) -> port.close())
        .with(EventHandlers.of("message", "messageerror"))
        .install();
  }

  @Override
  protected String describe() {
    return "a port";
  }

  /** Setting onmessage starts it; addEventListener does not. */
  @Override
  protected void listened(String type, boolean asHandler) {
    if (asHandler && type.equals("message")) {
      start();
    }
  }

  private void start() {
    if (!detached) {
      end.enable();
    }
  }

  private void close() {
    detached = true;
    end.close();
  }

  private void post(Call call) {
    List<Object> transfer = Parcel.transfer(call, 1);
    for (int i = 0; i < transfer.size(); i++) {
      if (Idl.platform(transfer.get(i), MessagePort.class) == this) {
        throw call.domException(
            "DataCloneError", "Port at index " + i + " contains the source port.");
      }
    }
    boolean doomed =
        transfer.stream()
            .anyMatch(
                object ->
                    Idl.platform(object, MessagePort.class) instanceof MessagePort other
                        && other.end.isPeerOf(end));
    Parcel parcel = Parcel.posted(host(), call);
    if (!detached && !doomed) {
      end.send(parcel);
    }
  }

  @Override
  public EventLoop loop() {
    return host().loop();
  }

  @Override
  public EventTarget target() {
    return this;
  }

  @Override
  public boolean isDetached() {
    return detached;
  }

  @Override
  public Object transfer() {
    detached = true;
    end.leave();
    return (Arrival)
        there -> {
          if (!there.idl().knows(MessagePort.class)) {
            throw new NotCloneable("There are no ports here.");
          }
          return new MessagePort(there, end);
        };
  }
}
