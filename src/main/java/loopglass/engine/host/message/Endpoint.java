package loopglass.engine.host.message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Task;
import org.jspecify.annotations.Nullable;

/**
 * One end of a channel with its port message queue (HTML §9.4.4). It stands at a port or a worker,
 * or is on its way to another realm; messages wait while it is, or while the port is not started.
 */
public final class Endpoint {

  /** Where an end stands. */
  public interface Place {
    /** The loop that runs the tasks of its messages. */
    EventLoop loop();

    /** What message events are fired at; null while its realm is not up. */
    @Nullable EventTarget target();
  }

  private @Nullable Endpoint peer;
  private @Nullable Place place;
  private boolean enabled;

  /** Arrived, and not yet queued as tasks. */
  private final Deque<Parcel> held = new ArrayDeque<>();

  /** Queued as tasks that have not run. */
  private final Map<Parcel, Task> queued = new LinkedHashMap<>();

  private Endpoint() {}

  /**
   * A channel.
   *
   * @param one where one end stands
   * @param other where the other end stands
   */
  public static void entangle(Endpoint one, Endpoint other) {
    one.peer = other;
    other.peer = one;
  }

  /** An end that stands nowhere yet. */
  public static Endpoint make() {
    return new Endpoint();
  }

  /** It stands there now: messages go there once it is enabled. */
  public void settle(Place newPlace) {
    place = newPlace;
  }

  /** Messages that wait are queued as tasks, and from now on each as it comes. */
  public void enable() {
    if (!enabled) {
      enabled = true;
      while (!held.isEmpty()) {
        queue(held.remove());
      }
    }
  }

  /** Whether it is the other end of that one's channel. */
  boolean isPeerOf(Endpoint other) {
    return peer == other;
  }

  /** Sends a message to the other end, if there is one. */
  public void send(Parcel parcel) {
    if (peer != null) {
      peer.receive(parcel);
    }
  }

  private void receive(Parcel parcel) {
    if (enabled && place != null) {
      queue(parcel);
    } else {
      held.add(parcel);
    }
  }

  private void queue(Parcel parcel) {
    Place there = place;
    if (there == null) {
      return;
    }
    Task task =
        parcel.queue(
            there.loop(),
            there.target(),
            () -> {
              queued.remove(parcel);
              EventTarget target = there.target();
              if (target != null) {
                parcel.deliver(target, null);
              }
            });
    if (task != null) {
      queued.put(parcel, task);
    }
  }

  /** It leaves its place, with the messages that nobody has had. */
  void leave() {
    List<Parcel> back = new ArrayList<>(queued.keySet());
    drop();
    back.reversed().forEach(held::addFirst);
    place = null;
    enabled = false;
  }

  /** HTML §9.4.5 "disentangle": nothing is sent or received any more. */
  public void close() {
    drop();
    held.clear();
    Endpoint other = peer;
    if (other != null) {
      other.peer = null;
      peer = null;
    }
  }

  private void drop() {
    Place there = place;
    if (there != null && !there.loop().journal().thread().isGone()) {
      queued.values().forEach(there.loop()::drop);
    }
    queued.clear();
  }
}
