package loopglass.engine.host.worker;

import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventHandlers;

/** The global object of a shared worker (HTML §10.2.1.3 SharedWorkerGlobalScope). */
final class SharedScope extends WorkerGlobalScope {

  private final String name;

  private SharedScope(Host host, WorkerAgent agent, String name) {
    super(host, agent);
    this.name = name;
  }

  static SharedScope install(Host host, WorkerAgent agent, String name) {
    WorkerGlobalScope.install(host);
    host.idl()
        .define("SharedWorkerGlobalScope", SharedScope.class)
        .inherits(WorkerGlobalScope.class)
        .get("name", scope -> scope.name)
        .action("close", 0, (scope, call) -> scope.close())
        .with(EventHandlers.of("connect"))
        .install();
    SharedScope scope = new SharedScope(host, agent, name);
    host.idl().adoptGlobal(scope);
    return scope;
  }
}
