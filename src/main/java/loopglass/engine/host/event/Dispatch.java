package loopglass.engine.host.event;

import java.util.ArrayList;
import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent.PathItem;
import loopglass.engine.host.event.EventTarget.Activation;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** One dispatch of one event (DOM §2.9). */
final class Dispatch {

  private final Host host;
  private final EventTarget target;
  private final DomEvent event;

  Dispatch(Host host, EventTarget target, DomEvent event) {
    this.host = host;
    this.target = target;
    this.event = event;
  }

  /** Runs it; false if the event was cancelled. */
  boolean run() {
    EventTarget related = event.relatedTarget();
    EventTarget relatedHere = related == null ? null : related.retargeted(target);
    if (target == relatedHere && target != related) {
      return !event.canceled; // it does not leave the shadow tree that both are in
    }
    event.dispatching = true;
    event.target = target;
    event.path = path(related);
    PathItem last = event.path.getLast();
    boolean secret =
        last.seen().isInShadowTree() || last.related() != null && last.related().isInShadowTree();
    Activation activation = activation();
    if (activation != null) {
      activation.before();
    }
    for (PathItem item : event.path.reversed()) {
      event.phase = item.isTarget() ? DomEvent.AT_TARGET : DomEvent.CAPTURING;
      invoke(item, true);
    }
    for (PathItem item : event.path) {
      if (item.isTarget()) {
        event.phase = DomEvent.AT_TARGET;
        invoke(item, false);
      } else if (event.bubbles) {
        event.phase = DomEvent.BUBBLING;
        invoke(item, false);
      }
    }
    event.target = secret ? null : last.seen();
    if (related != null) {
      event.relate(secret ? null : last.related());
    }
    event.phase = DomEvent.NONE;
    event.currentTarget = null;
    event.path = List.of();
    event.dispatching = false;
    event.stopped = false;
    event.stoppedImmediately = false;
    if (activation != null) {
      if (event.canceled) {
        activation.canceled();
      } else {
        activation.run();
      }
    }
    return !event.canceled;
  }

  private List<PathItem> path(@Nullable EventTarget related) {
    List<PathItem> path = new ArrayList<>();
    for (EventTarget object = target; object != null; object = object.parent(event)) {
      EventTarget seen = target.retargeted(object);
      EventTarget other = related == null ? null : related.retargeted(object);
      if (seen == other && object == seen && object != target) {
        break; // both are inside it: from outside nothing has happened
      }
      path.add(new PathItem(object, seen, other, object.isInShadowTree()));
    }
    return path;
  }

  /** The nearest object on the way that does something when it is clicked. */
  private @Nullable Activation activation() {
    if (!event.type.equals("click")) {
      return null;
    }
    Activation own = target.activation(event);
    if (own != null || !event.bubbles) {
      return own;
    }
    for (PathItem item : event.path) {
      Activation its = item.object().activation(event);
      if (its != null) {
        return its;
      }
    }
    return null;
  }

  private void invoke(PathItem item, boolean capturing) {
    if (event.stopped) {
      return;
    }
    event.target = item.seen();
    if (item.related() != null) {
      event.relate(item.related());
    }
    event.currentTarget = item.object();
    for (Listener listener : List.copyOf(item.object().listeners())) {
      if (listener.removed || !listener.type.equals(event.type) || listener.capture != capturing) {
        continue;
      }
      if (listener.once) {
        item.object().remove(listener, true);
      }
      event.inPassiveListener = listener.passive;
      PlatformObject before = host.currentEvent().get();
      if (!item.hidden()) {
        host.currentEvent().set(event);
      }
      call(listener, item.object());
      host.currentEvent().set(before);
      event.inPassiveListener = false;
      if (event.stoppedImmediately) {
        return;
      }
    }
  }

  private void call(Listener listener, EventTarget current) {
    Object self = host.idl().js(current);
    Object face = host.idl().js(event);
    if (listener.handler) {
      HandlerCall.run(host, EventHandlers.compiled(listener), current, event);
    } else if (Values.isCallable(listener.callback)) {
      host.invoke(listener.callback, self, face);
    } else {
      host.js()
          .reporting(
              () -> {
                Object handle = JavaScript.get(listener.callback, "handleEvent");
                if (!Values.isCallable(handle)) {
                  throw Values.typeError("EventListener's handleEvent is not a function");
                }
                host.js().call(handle, listener.callback, face);
              });
    }
    host.loop().cleanUpAfterRunningScript();
  }
}
