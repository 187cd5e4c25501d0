package loopglass.engine.host.browser;

import loopglass.engine.host.Host;
import loopglass.engine.host.World;
import loopglass.engine.host.animation.Animations;
import loopglass.engine.host.canvas.Canvas;
import loopglass.engine.host.console.ConsoleApi;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.encoding.Encodings;
import loopglass.engine.host.event.Events;
import loopglass.engine.host.file.Files;
import loopglass.engine.host.layout.Layout;
import loopglass.engine.host.message.Messages;
import loopglass.engine.host.net.Network;
import loopglass.engine.host.render.Frames;
import loopglass.engine.host.render.Rendering;
import loopglass.engine.host.scheduling.Scheduling;
import loopglass.engine.host.stream.Streams;
import loopglass.engine.host.time.Performance;
import loopglass.engine.host.url.Urls;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Journal;
import loopglass.engine.loop.Task;
import loopglass.engine.loop.VirtualClock;
import loopglass.scenario.Input;
import loopglass.trace.Job;

/** Puts a window's APIs around a realm. */
public final class Window {

  /**
   * Milliseconds since the epoch at which every program begins: 2026-01-01T09:00:00Z. A fixed
   * moment, since the same program must give the same trace on every day.
   */
  public static final long BEGINNING_MS = World.BEGINNING_MS;

  private final JavaScript js;
  private final EventLoop loop;
  private final Journal journal;
  private final World world;

  /** A window of a realm; {@link #install} opens it. */
  public Window(JavaScript js, EventLoop loop, Journal journal, World world) {
    this.js = js;
    this.loop = loop;
    this.journal = journal;
    this.world = world;
  }

  /** Defines the window's APIs on the global object. */
  public void install() {
    Object global = js.global();
    js.define(global, "window", global);
    js.define(global, "self", global);
    installClock(global);
    Host host = new Host(js, new Idl(js), loop, journal, world);
    Events.install(host);
    Encodings.install(host);
    Files.install(host);
    Urls.install(host);
    Streams.install(host);
    Network.install(host);
    WindowTarget window = WindowTarget.install(host);
    new ErrorReports(host, window).install(global);
    Timers timers = new Timers(js, loop, journal);
    timers.install(global);
    Rendering rendering = new Rendering(loop, journal);
    Frames.install(host, rendering, timers::nextDue);
    Dom dom = Dom.install(host, window, rendering);
    Layout.install(dom, rendering);
    Animations.install(dom, rendering);
    Canvas.install(dom);
    ConsoleApi.install(js, journal);
    Performance.install(host);
    Scheduling.install(host);
    js.define(global, "queueMicrotask", 1, (self, arguments) -> queueMicrotask(arguments));
    Messages.install(host, world.origin());
    Messages.installWindow(host, window);
  }

  /**
   * Takes what comes to the page from outside. Runs no JavaScript: it queues the task that will.
   *
   * @param input comes now
   */
  public void arrived(Input input) {}

  private void installClock(Object global) {
    Object date = js.installDate(this::epochMs);
    js.defineHidden(date, "now", js.function("now", 0, (self, arguments) -> epochMs()));
  }

  private double epochMs() {
    return BEGINNING_MS + Math.floorDiv(journal.readClock(), VirtualClock.MILLISECOND);
  }

  private Object queueMicrotask(Object[] arguments) {
    Object callback = Values.argument(arguments, 0);
    if (!Values.isCallable(callback)) {
      throw Values.typeError(
          arguments.length == 0
              ? "Failed to execute 'queueMicrotask' on 'Window': 1 argument required, but only 0"
                  + " present."
              : "Failed to execute 'queueMicrotask' on 'Window': parameter 1 is not of type"
                  + " 'Function'.");
    }
    Task.Description what =
        new Task.Description(
            Job.Kind.CALLBACK,
            "microtask",
            Values.nameOf(callback),
            Values.codeOf(callback),
            Values.spanOf(callback),
            0,
            "queueMicrotask asked for it");
    loop.queueMicrotask(what, () -> js.invoke(callback, Values.undefined()));
    return Values.undefined();
  }
}
