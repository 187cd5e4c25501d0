package loopglass.engine.host.worker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.message.Endpoint;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Realms;
import loopglass.engine.js.SyntaxMistake;
import loopglass.engine.js.Thrown;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.loop.AgentCluster;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.ExecutingThread;
import loopglass.engine.loop.Journal;
import loopglass.engine.loop.Task;
import loopglass.engine.loop.VirtualClock;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/** A worker as an agent: from its start over its script to its end (HTML §10.2.4). */
final class WorkerAgent implements Endpoint.Place {

  /** Virtual nanoseconds from the start of a worker to the moment at which its script runs. */
  static final long START_UP = 10 * VirtualClock.MILLISECOND;

  private final Host starter;
  private final Script script;
  private final boolean module;
  private final Surroundings surroundings;
  private final BiFunction<Host, WorkerAgent, EventTarget> scope;
  private final Consumer<Thrown> unhandled;
  private final ExecutingThread thread;
  private @Nullable EventLoop loop;
  private @Nullable JavaScript js;
  private @Nullable EventTarget target;

  /**
   * Starts a worker.
   *
   * @param starter what started it
   * @param owner the agent with which it ends
   * @param name what it is called on screen
   * @param scope makes its global object's interface
   * @param unhandled is told, on the worker's thread, of errors that nobody there handled
   */
  WorkerAgent(
      Host starter,
      ExecutingThread owner,
      String name,
      Script script,
      boolean module,
      Surroundings surroundings,
      BiFunction<Host, WorkerAgent, EventTarget> scope,
      Consumer<Thrown> unhandled) {
    this.starter = starter;
    this.script = script;
    this.module = module;
    this.surroundings = surroundings;
    this.scope = scope;
    this.unhandled = unhandled;
    int cause = starter.journal().runningId();
    long moment = starter.clock().now() + START_UP;
    thread =
        cluster()
            .start(owner, name, cause, moment, made -> prepare(made, name, cause), made -> live());
  }

  private AgentCluster cluster() {
    return starter.journal().thread().cluster();
  }

  /** Its script is the first thing that waits in its queue. */
  private void prepare(ExecutingThread made, String name, int cause) {
    EventLoop itsLoop = new EventLoop(new Journal(made));
    loop = itsLoop;
    itsLoop.queueTask(
        new Task.Description(
            Job.Kind.SCRIPT,
            "DOM manipulation task source",
            "run " + name,
            "",
            Span.NONE,
            cause,
            "the worker was started"),
        false,
        this::runScript);
  }

  /** On its own thread, once that is up. */
  private void live() {
    EventLoop itsLoop = loop();
    Realms realms = starter.js().realms();
    try (JavaScript realm = realms.open(itsLoop.journal(), itsLoop)) {
      js = realm;
      realm.importFrom(new ModuleScripts(starter.world()), script.url());
      Host host = new Host(realm, new Idl(realm), itsLoop, itsLoop.journal(), starter.world());
      surroundings.install(
          host,
          there -> {
            EventTarget made = scope.apply(there, this);
            target = made;
            return made;
          },
          unhandled);
      itsLoop.run();
      if (itsLoop.isClosing()) {
        cluster().terminate(itsLoop.journal().thread(), Event.Why.DONE);
      }
    }
  }

  private void runScript() {
    JavaScript realm = js;
    if (realm == null) {
      throw new IllegalStateException("The realm is not up.");
    }
    try {
      realm.evaluateMain(realm.parse(script.name(), script.text(), module), "worker");
    } catch (SyntaxMistake mistake) {
      realm.report(mistake);
    }
  }

  @Override
  public EventLoop loop() {
    EventLoop made = loop;
    if (made == null) {
      throw new IllegalStateException("The worker was not started.");
    }
    return made;
  }

  @Override
  public @Nullable EventTarget target() {
    return target;
  }

  /** What its script came from. */
  Script script() {
    return script;
  }

  boolean isModule() {
    return module;
  }

  boolean isGone() {
    return thread.isGone();
  }

  /** From another agent: whatever it does is broken off. */
  void terminate() {
    if (!thread.isGone()) {
      cluster().terminate(thread, Event.Why.CANCELLED);
    }
  }

  /** What an ErrorEvent of that error tells (HTML §10.2.3). */
  static Map<String, Object> detail(Thrown thrown) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("message", "Uncaught " + thrown.message());
    detail.put("filename", thrown.span().source());
    detail.put("lineno", thrown.span().line());
    detail.put("colno", thrown.span().column());
    return detail;
  }
}
