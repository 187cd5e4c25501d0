package loopglass.engine.host.worker;

import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.ErrorEvent;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.message.Endpoint;
import loopglass.engine.host.message.Parcel;
import loopglass.engine.js.Thrown;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.loop.EventLoop;
import org.jspecify.annotations.Nullable;

/** A dedicated worker as its starter sees it (HTML §10.2.6.3). */
final class Worker extends EventTarget implements Endpoint.Place {

  private final Endpoint outside = Endpoint.make();
  private final Endpoint inside = Endpoint.make();
  private final String name;
  private @Nullable WorkerAgent agent;

  private Worker(Host host, String name) {
    super(host);
    this.name = name;
    Endpoint.entangle(outside, inside);
    outside.settle(this);
    outside.enable();
  }

  static void install(Host host, Starting starting) {
    host.idl()
        .define("Worker", Worker.class)
        .inherits(EventTarget.class)
        .constructor(1, call -> make(host, starting, call))
        .action("postMessage", 1, (worker, call) -> worker.post(call))
        .action("terminate", 0, (worker, call) -> worker.terminate())
        .with(EventHandlers.of("message", "messageerror", "error"))
        .install();
  }

  private static Worker make(Host host, Starting starting, Call call) {
    String url = starting.url(call, "Worker");
    Options options = Options.of(call, 1);
    Script script = starting.scripts().find(url);
    String name = starting.nameOnScreen(options.name(), script);
    Worker worker = new Worker(host, name);
    if (script == null) {
      starting.fail(worker, "Worker", url);
    } else {
      worker.agent =
          new WorkerAgent(
              host,
              host.journal().thread(),
              name,
              script,
              options.module(),
              starting.surroundings(),
              (there, made) -> DedicatedScope.install(there, made, options.name(), worker.inside),
              worker::failed);
      worker.inside.settle(worker.agent);
      worker.inside.enable();
    }
    return worker;
  }

  @Override
  protected String describe() {
    return name;
  }

  private void post(Call call) {
    outside.send(Parcel.posted(host(), call));
  }

  private void terminate() {
    outside.close();
    if (agent != null) {
      agent.terminate();
    }
  }

  /** On the worker's thread: nobody there handled an error. */
  private void failed(Thrown thrown) {
    Map<String, Object> detail = WorkerAgent.detail(thrown);
    detail.put("error", Values.none());
    host()
        .queueTaskFromAnywhere(
            TaskSource.DOM_MANIPULATION,
            "error in " + name,
            "an error in the worker was not handled there",
            () -> fire(new ErrorEvent("error", false, true, false, detail, false)));
  }

  @Override
  public EventLoop loop() {
    return host().loop();
  }

  @Override
  public EventTarget target() {
    return this;
  }
}
