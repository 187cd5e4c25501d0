package loopglass.engine.host.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** Something that events are dispatched to (DOM §2.7). */
public class EventTarget extends PlatformObject {

  private final Host host;
  private final List<Listener> listeners = new ArrayList<>();

  /** What tells the listeners from each other that addEventListener has added. */
  private final Set<Key> keys = new HashSet<>();

  private record Key(String type, Object callback, boolean capture) {}

  /** A target in a realm. */
  public EventTarget(Host host) {
    this.host = host;
  }

  /** What it lives in. */
  public final Host host() {
    return host;
  }

  /** Where its events go next (DOM §2.7 "get the parent"); null when they end here. */
  protected @Nullable EventTarget parent(DomEvent event) {
    return null;
  }

  /**
   * What it looks like from there (DOM §4.8 "retarget"): itself, or the host of its shadow tree.
   */
  protected EventTarget retargeted(EventTarget against) {
    return this;
  }

  /** Whether it is a node that an element hides inside it. */
  protected boolean isInShadowTree() {
    return false;
  }

  /**
   * Whether a closed shadow tree keeps it from another target (DOM §4.8 "closed-shadow-hidden").
   */
  protected boolean isHiddenFrom(EventTarget other) {
    return false;
  }

  /** What people call it: {@code #btn}, {@code window}; "" for an object of no name. */
  protected String describe() {
    return "";
  }

  /**
   * What follows if nobody prevents it (DOM §2.7 "activation behavior"), or null.
   *
   * @param event a click
   */
  protected @Nullable Activation activation(DomEvent event) {
    return null;
  }

  /** Told when the first listener of a type is there: a message port starts, for one. */
  protected void listened(String type, boolean asHandler) {}

  /** What a click brings about, and what it does before listeners hear of it (DOM §2.9). */
  public interface Activation {
    /** "legacy-pre-activation behavior": a checkbox is checked already when listeners run. */
    default void before() {}

    /** Nobody prevented it. */
    void run();

    /** "legacy-canceled-activation behavior": somebody did. */
    default void canceled() {}
  }

  /**
   * Dispatches an event (DOM §2.9 "dispatch") here and now.
   *
   * @return false if it was cancelled
   */
  public final boolean dispatch(DomEvent event) {
    return new Dispatch(host, this, event).run();
  }

  /** Dispatches it as one that the platform made (DOM §2.10 "fire an event"). */
  public final boolean fire(DomEvent event) {
    event.trusted = true;
    event.timeStamp = host.sinceOrigin();
    return dispatch(event);
  }

  /** Whether anything listens for a type, here. */
  public final boolean hasListener(String type) {
    return listeners.stream().anyMatch(listener -> listener.type.equals(type));
  }

  /** What stands in the Web APIs room for the first listener of a type here, or null. */
  public final @Nullable Pending waiting(String type) {
    for (Listener listener : listeners) {
      if (listener.type.equals(type) && listener.pending != null) {
        return listener.pending;
      }
    }
    return null;
  }

  List<Listener> listeners() {
    return listeners;
  }

  void add(Listener listener) {
    if (!listener.handler
        && !keys.add(new Key(listener.type, listener.callback, listener.capture))) {
      return;
    }
    listeners.add(listener);
    String name = describe();
    listener.pending =
        host.register(
            listener.handler ? "on" + listener.type : "addEventListener",
            name.isEmpty() ? listener.type : listener.type + " on " + name,
            listener.callback,
            Pending.UNKNOWN);
    listened(listener.type, listener.handler);
  }

  void remove(Listener listener, boolean done) {
    listener.removed = true;
    if (!listener.handler) {
      keys.remove(new Key(listener.type, listener.callback, listener.capture));
    }
    if (listeners.remove(listener) && listener.pending != null) {
      if (done) {
        host.done(listener.pending);
      } else {
        host.cancelled(listener.pending);
      }
    }
  }

  void remove(String type, Object callback, boolean capture) {
    for (Listener known : listeners) {
      if (known.is(type, callback, capture)) {
        remove(known, false);
        return;
      }
    }
  }
}
