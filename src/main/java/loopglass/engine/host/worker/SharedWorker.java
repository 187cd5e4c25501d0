package loopglass.engine.host.worker;

import java.util.HashMap;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.message.Endpoint;
import loopglass.engine.host.message.MessageEvent;
import loopglass.engine.host.message.MessagePort;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.loop.Task;
import loopglass.trace.Job;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/** A connection to a shared worker (HTML §10.2.6.4): one agent for all who ask for it. */
final class SharedWorker extends EventTarget {

  private final MessagePort port;

  /** The shared workers of a run by name and URL. */
  private static final class Running {
    final Map<String, WorkerAgent> agents = new HashMap<>();
  }

  private SharedWorker(Host host, Endpoint end) {
    super(host);
    port = new MessagePort(host, end);
  }

  static void install(Host host, Starting starting) {
    host.idl()
        .define("SharedWorker", SharedWorker.class)
        .inherits(EventTarget.class)
        .constructor(1, call -> make(host, starting, call))
        .get("port", worker -> worker.port)
        .with(EventHandlers.of("error"))
        .install();
  }

  private static SharedWorker make(Host host, Starting starting, Call call) {
    String url = starting.url(call, "SharedWorker");
    boolean named = call.has(1) && !Values.isObject(call.value(1));
    Options options = named ? new Options(call.text(1), false) : Options.of(call, 1);
    Endpoint outside = Endpoint.make();
    Endpoint inside = Endpoint.make();
    Endpoint.entangle(outside, inside);
    SharedWorker worker = new SharedWorker(host, outside);
    Map<String, WorkerAgent> running =
        host.js().realms().shared(Running.class, Running::new).agents;
    String key = options.name() + " " + url;
    @Nullable WorkerAgent agent = running.get(key);
    if (agent == null || agent.isGone() || agent.loop().isClosing()) {
      Script script = starting.scripts().find(url);
      if (script == null) {
        starting.fail(worker, "SharedWorker", url);
        return worker;
      }
      agent =
          new WorkerAgent(
              host,
              host.journal().thread().cluster().page(),
              starting.nameOnScreen(options.name(), script),
              script,
              options.module(),
              starting.surroundings(),
              (there, made) -> SharedScope.install(there, made, options.name()),
              thrown -> {});
      running.put(key, agent);
    }
    connect(host, agent, inside);
    return worker;
  }

  private static void connect(Host host, WorkerAgent agent, Endpoint inside) {
    agent
        .loop()
        .queueTask(
            new Task.Description(
                Job.Kind.EVENT,
                "DOM manipulation task source",
                "connect",
                "",
                Span.NONE,
                host.journal().runningId(),
                "somebody asked for this shared worker"),
            false,
            () -> {
              if (agent.target() instanceof SharedScope scope) {
                MessagePort port = new MessagePort(scope.host(), inside);
                scope.fire(MessageEvent.connect(scope.host(), port));
              }
            });
  }
}
