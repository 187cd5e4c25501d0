package loopglass.engine.host.browser;

import loopglass.engine.host.Host;
import loopglass.engine.host.World;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.loop.Task;
import loopglass.engine.loop.VirtualClock;
import loopglass.trace.Job;

/** What every global object has (HTML §8.2 WindowOrWorkerGlobalScope), as far as it is small. */
final class WindowOrWorker {

  private WindowOrWorker() {}

  static void install(Host host) {
    JavaScript js = host.js();
    js.define(js.global(), "self", js.global());
    installClock(host);
    host.idl().function("queueMicrotask", 1, call -> queueMicrotask(host, call));
  }

  private static void installClock(Host host) {
    JavaScript js = host.js();
    Object date = js.installDate(() -> epochMs(host));
    js.defineHidden(date, "now", js.function("now", 0, (self, arguments) -> epochMs(host)));
  }

  private static double epochMs(Host host) {
    return World.BEGINNING_MS + Math.floorDiv(host.journal().readClock(), VirtualClock.MILLISECOND);
  }

  private static Object queueMicrotask(Host host, Call call) {
    Object callback = call.function(0);
    Task.Description what =
        new Task.Description(
            Job.Kind.CALLBACK,
            "microtask",
            Values.nameOf(callback),
            Values.codeOf(callback),
            Values.spanOf(callback),
            0,
            "queueMicrotask asked for it");
    host.loop().queueMicrotask(what, () -> host.invoke(callback, Values.undefined()));
    return Values.undefined();
  }
}
