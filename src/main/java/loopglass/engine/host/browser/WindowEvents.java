package loopglass.engine.host.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Thrown;
import loopglass.engine.js.Values;
import loopglass.engine.loop.EventLoop;

/**
 * Listeners of the window for the events that the platform itself fires at it: error,
 * unhandledrejection, rejectionhandled (DOM §2.9, without a tree).
 */
final class WindowEvents {

  private final JavaScript js;
  private final EventLoop loop;
  private final Map<String, List<Object>> listeners = new HashMap<>();

  WindowEvents(JavaScript js, EventLoop loop) {
    this.js = js;
    this.loop = loop;
  }

  void install(Object global) {
    js.define(global, "addEventListener", 2, (self, arguments) -> add(arguments));
    js.define(global, "removeEventListener", 2, (self, arguments) -> remove(arguments));
    for (String name : new String[] {"onerror", "onunhandledrejection", "onrejectionhandled"}) {
      js.define(global, name, Values.none());
    }
  }

  private Object add(Object[] arguments) {
    Object listener = Values.argument(arguments, 1);
    if (!Values.isNullish(listener) && !Values.isObject(listener)) {
      throw Values.typeError(
          "Failed to execute 'addEventListener' on 'EventTarget': parameter 2 is not of type"
              + " 'Object'.");
    }
    List<Object> list =
        listeners.computeIfAbsent(
            Values.toText(Values.argument(arguments, 0)), type -> new ArrayList<>());
    if (Values.isObject(listener) && !list.contains(listener)) {
      list.add(listener);
    }
    return Values.undefined();
  }

  private Object remove(Object[] arguments) {
    List<Object> list = listeners.get(Values.toText(Values.argument(arguments, 0)));
    if (list != null) {
      list.remove(Values.argument(arguments, 1));
    }
    return Values.undefined();
  }

  /** Fires an error event; true when a listener prevented the report. */
  boolean fireError(Thrown thrown) {
    Object handler = JavaScript.get(js.global(), "onerror");
    List<Object> list = listeners.getOrDefault("error", List.of());
    if (list.isEmpty() && !Values.isCallable(handler)) {
      return false;
    }
    Object event = event("error");
    js.define(event, "message", Values.text("Uncaught " + thrown.message()));
    js.define(event, "filename", Values.text(thrown.span().source()));
    js.define(event, "lineno", thrown.span().line());
    js.define(event, "colno", thrown.span().column());
    js.define(event, "error", thrown.value());
    boolean prevented = false;
    if (Values.isCallable(handler)) {
      Object answer =
          js.invoke(
              handler,
              js.global(),
              JavaScript.get(event, "message"),
              JavaScript.get(event, "filename"),
              thrown.span().line(),
              thrown.span().column(),
              thrown.value());
      prevented = Boolean.TRUE.equals(answer);
      loop.cleanUpAfterRunningScript();
    }
    call(list, event);
    return prevented || isPrevented(event);
  }

  /** Fires a PromiseRejectionEvent; true when a listener prevented the report. */
  boolean fireRejection(String type, Object promise, Object reason) {
    Object handler = JavaScript.get(js.global(), "on" + type);
    List<Object> list = listeners.getOrDefault(type, List.of());
    if (list.isEmpty() && !Values.isCallable(handler)) {
      return false;
    }
    Object event = event(type);
    js.define(event, "promise", promise);
    js.define(event, "reason", reason);
    boolean prevented = false;
    if (Values.isCallable(handler)) { // HTML §8.1.8.1: returning false cancels
      prevented = Boolean.FALSE.equals(js.invoke(handler, js.global(), event));
      loop.cleanUpAfterRunningScript();
    }
    call(list, event);
    return prevented || isPrevented(event);
  }

  private void call(List<Object> list, Object event) {
    for (Object listener : List.copyOf(list)) {
      if (Values.isCallable(listener)) {
        js.invoke(listener, js.global(), event);
      } else {
        Object handle = JavaScript.get(listener, "handleEvent");
        if (Values.isCallable(handle)) {
          js.invoke(handle, listener, event);
        }
      }
      loop.cleanUpAfterRunningScript();
    }
  }

  private Object event(String type) {
    Object event = js.newObject();
    js.define(event, "type", Values.text(type));
    js.define(event, "target", js.global());
    js.define(event, "currentTarget", js.global());
    js.define(event, "cancelable", true);
    js.define(event, "bubbles", false);
    js.define(event, "defaultPrevented", false);
    js.define(event, "isTrusted", true);
    js.define(
        event,
        "preventDefault",
        0,
        (self, arguments) -> {
          js.define(event, "defaultPrevented", true);
          return Values.undefined();
        });
    return event;
  }

  private static boolean isPrevented(Object event) {
    return Values.toBoolean(JavaScript.get(event, "defaultPrevented"));
  }
}
