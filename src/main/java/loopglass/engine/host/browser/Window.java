package loopglass.engine.host.browser;

import java.util.Objects;
import java.util.function.Consumer;
import loopglass.engine.host.Host;
import loopglass.engine.host.World;
import loopglass.engine.host.animation.Animations;
import loopglass.engine.host.canvas.Canvas;
import loopglass.engine.host.console.ConsoleApi;
import loopglass.engine.host.crypto.Cryptography;
import loopglass.engine.host.device.Devices;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.encoding.Encodings;
import loopglass.engine.host.event.Events;
import loopglass.engine.host.file.Files;
import loopglass.engine.host.focus.Focus;
import loopglass.engine.host.form.Forms;
import loopglass.engine.host.input.User;
import loopglass.engine.host.interactive.Interactive;
import loopglass.engine.host.layout.Layout;
import loopglass.engine.host.media.Media;
import loopglass.engine.host.message.Messages;
import loopglass.engine.host.navigation.Navigation;
import loopglass.engine.host.navigation.Navigator;
import loopglass.engine.host.net.Downloads;
import loopglass.engine.host.net.Network;
import loopglass.engine.host.page.Loading;
import loopglass.engine.host.render.Frames;
import loopglass.engine.host.render.Rendering;
import loopglass.engine.host.scheduling.Scheduling;
import loopglass.engine.host.storage.Storages;
import loopglass.engine.host.stream.Streams;
import loopglass.engine.host.time.Performance;
import loopglass.engine.host.ui.UiEvents;
import loopglass.engine.host.url.Urls;
import loopglass.engine.host.worker.Workers;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Journal;
import loopglass.engine.loop.Task;
import loopglass.scenario.Act;
import loopglass.scenario.Input;
import org.jspecify.annotations.Nullable;

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
  private @Nullable User user;
  private @Nullable Loading loading;
  private @Nullable Rendering rendering;

  /** Whether the user has done something here (HTML §6.4 "sticky activation"). */
  private boolean touched;

  private Consumer<Act> outside = act -> {};

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
    Host host = new Host(js, new Idl(js), loop, journal, world);
    WindowOrWorker.install(host);
    Events.install(host);
    Events.installCurrent(host);
    Encodings.install(host);
    UiEvents.install(host);
    Files.install(host);
    Urls.install(host);
    Streams.install(host);
    Downloads downloads = Network.installWindow(host);
    WindowTarget window = WindowTarget.install(host);
    new ErrorReports(host, window, thrown -> {}).install(global);
    Timers timers = new Timers(js, loop, journal);
    timers.install(global);
    Rendering rendering = new Rendering(loop, journal);
    Frames.install(host, rendering, timers::nextDue);
    Storages storages = Storages.install(host, window);
    Storages.installCookies(host, Document.class);
    Devices.install(host, Navigator.class);
    Dom dom = Dom.install(host, window);
    Media.install(dom, () -> touched);
    Layout layout = Layout.install(dom, rendering);
    Animations.install(dom, rendering);
    Canvas.install(dom);
    Focus focus = Focus.install(dom);
    Forms.install(dom, focus::take);
    Interactive.install(dom, focus);
    user = new User(dom, focus);
    loading = Loading.install(dom, window, downloads);
    this.rendering = rendering;
    Navigation navigation = Navigation.install(host, window, dom.document(), rendering);
    ConsoleApi.install(js, journal);
    Performance.install(host);
    Cryptography.install(host);
    Base64Functions.install(host);
    WindowProperties.install(host);
    Dialogs.install(host);
    Scheduling.install(host);
    Messages.install(host, world.origin());
    Messages.installWindow(host, window);
    Workers.installWindow(host, new WorkerScope());
    outside =
        act -> {
          if (!layout.arrived(act)) {
            arrive(act, host, window, navigation, storages);
          }
        };
  }

  /**
   * Loads the page, and lets the program begin when its moment has come.
   *
   * @param program how the program's task is shown
   * @param run runs the program
   */
  public void load(Task.Description program, Runnable run) {
    Objects.requireNonNull(loading, "installed")
        .begin(Objects.requireNonNull(rendering, "installed"), program, run);
  }

  /**
   * Takes what comes to the page from outside. Runs no JavaScript: it queues the task that will.
   *
   * @param input comes now
   */
  public void arrived(Input input) {
    touched |= isActivating(input.act());
    if (!Objects.requireNonNull(user, "installed").arrived(input)) {
      outside.accept(input.act());
    }
  }

  private static void arrive(
      Act act, Host host, WindowTarget window, Navigation navigation, Storages storages) {
    switch (act) {
      case Act.Connection(boolean online) -> navigation.connect(online);
      case Act.Visibility(boolean visible) -> navigation.show(visible);
      case Act.Traverse(int delta) -> navigation.traverse(delta);
      case Act.Message(String json, String origin) -> Messages.arrive(host, window, json, origin);
      case Act.Store(String key, var value) -> storages.changedElsewhere(key, value);
      case Act.Click _, Act.DoubleClick _, Act.Hover _, Act.PointerMove _, Act.Focus _ -> {}
      case Act.Key _, Act.Enter _, Act.Choose _, Act.Drag _, Act.Paste _, Act.Copy _ -> {}
      case Act.Scroll _, Act.Resize _ -> {} // the user's gestures and the layout were asked first
    }
  }

  /** HTML §6.4 "activation triggering input event". */
  private static boolean isActivating(Act act) {
    return act instanceof Act.Click
        || act instanceof Act.DoubleClick
        || act instanceof Act.Drag
        || act instanceof Act.Key;
  }
}
