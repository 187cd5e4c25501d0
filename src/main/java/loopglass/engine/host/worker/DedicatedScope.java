package loopglass.engine.host.worker;

import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.message.Endpoint;
import loopglass.engine.host.message.Parcel;

/** The global object of a dedicated worker (HTML §10.2.1.2 DedicatedWorkerGlobalScope). */
final class DedicatedScope extends WorkerGlobalScope {

  private final String name;

  private DedicatedScope(Host host, WorkerAgent agent, String name) {
    super(host, agent);
    this.name = name;
  }

  static DedicatedScope install(Host host, WorkerAgent agent, String name, Endpoint inside) {
    WorkerGlobalScope.install(host);
    host.idl()
        .define("DedicatedWorkerGlobalScope", DedicatedScope.class)
        .inherits(WorkerGlobalScope.class)
        .get("name", scope -> scope.name)
        .action("postMessage", 1, (scope, call) -> inside.send(Parcel.posted(host, call)))
        .action("close", 0, (scope, call) -> scope.close())
        .with(EventHandlers.of("message", "messageerror"))
        .install();
    DedicatedScope scope = new DedicatedScope(host, agent, name);
    host.idl().adoptGlobal(scope);
    return scope;
  }
}
