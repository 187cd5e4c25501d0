package loopglass.engine.host.browser;

import java.util.function.Consumer;
import java.util.function.Function;
import loopglass.engine.host.Host;
import loopglass.engine.host.console.ConsoleApi;
import loopglass.engine.host.crypto.Cryptography;
import loopglass.engine.host.encoding.Encodings;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.event.Events;
import loopglass.engine.host.file.Files;
import loopglass.engine.host.message.Messages;
import loopglass.engine.host.navigation.Navigation;
import loopglass.engine.host.net.Network;
import loopglass.engine.host.scheduling.Scheduling;
import loopglass.engine.host.stream.Streams;
import loopglass.engine.host.time.Performance;
import loopglass.engine.host.url.Urls;
import loopglass.engine.host.worker.Surroundings;
import loopglass.engine.host.worker.Workers;
import loopglass.engine.js.Thrown;

/** Puts around a worker's realm the rooms that are [Exposed=Worker]. */
final class WorkerScope implements Surroundings {

  @Override
  public void install(Host host, Function<Host, EventTarget> scope, Consumer<Thrown> unhandled) {
    Object global = host.js().global();
    WindowOrWorker.install(host);
    Events.install(host);
    Encodings.install(host);
    Files.install(host);
    Urls.install(host);
    Streams.install(host);
    Network.installWorker(host);
    EventTarget worker = scope.apply(host);
    new ErrorReports(host, worker, unhandled).install(global);
    new Timers(host.js(), host.loop(), host.journal()).install(global);
    ConsoleApi.install(host.js(), host.journal());
    Performance.install(host);
    Cryptography.install(host);
    Base64Functions.install(host);
    Navigation.installWorker(host);
    Scheduling.install(host);
    Messages.install(host, host.world().origin());
    Workers.installWorker(host, worker, this);
  }
}
