package loopglass.engine.host.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.loop.VirtualClock;

/** AbortController and AbortSignal (DOM §3). */
final class Aborting {

  private Aborting() {}

  static void install(Host host) {
    host.idl()
        .define("AbortSignal", AbortSignal.class)
        .inherits(EventTarget.class)
        .get("aborted", AbortSignal::isAborted)
        .get("reason", signal -> signal.isAborted() ? signal.reason() : Values.undefined())
        .action("throwIfAborted", 0, (signal, call) -> throwIfAborted(host, signal))
        .shows(signal -> Map.of("aborted", signal.isAborted()))
        .with(EventHandlers.of("abort"))
        .statically(
            "abort",
            0,
            call -> {
              AbortSignal signal = new AbortSignal(host);
              signal.abort(reason(host, call));
              return signal;
            })
        .statically("timeout", 1, call -> timeout(host, call))
        .statically("any", 1, call -> any(host, call))
        .install();
    host.idl()
        .define("AbortController", AbortController.class)
        .constructor(0, call -> new AbortController(new AbortSignal(host)))
        .shows(controller -> Map.of("signal", controller.signal()))
        .get("signal", AbortController::signal)
        .action("abort", 0, (controller, call) -> controller.signal().abort(reason(host, call)))
        .install();
  }

  private static Object reason(Host host, Call call) {
    return call.has(0)
        ? call.value(0)
        : host.idl().domException("AbortError", "signal is aborted without reason");
  }

  private static void throwIfAborted(Host host, AbortSignal signal) {
    Object reason = signal.reason();
    if (reason != null) {
      throw host.js().throwable(reason);
    }
  }

  private static Object timeout(Host host, Call call) {
    long milliseconds = call.natural(0);
    AbortSignal signal = new AbortSignal(host);
    host.later(
        "AbortSignal.timeout",
        milliseconds + " ms",
        null,
        milliseconds * VirtualClock.MILLISECOND,
        TaskSource.TIMER,
        "abort: timed out",
        milliseconds + " ms are over",
        () -> signal.abort(host.idl().domException("TimeoutError", "signal timed out")));
    return signal;
  }

  private static Object any(Host host, Call call) {
    return AbortSignal.dependent(new AbortSignal(host), signals(call));
  }

  /** The signals in argument 0: TypeError when one is none. */
  static List<AbortSignal> signals(Call call) {
    List<AbortSignal> signals = new ArrayList<>();
    for (Object element : call.sequence(0)) {
      AbortSignal signal = Idl.platform(element, AbortSignal.class);
      if (signal == null) {
        throw call.typeError("Failed to convert value to 'AbortSignal'.");
      }
      signals.add(signal);
    }
    return signals;
  }
}
