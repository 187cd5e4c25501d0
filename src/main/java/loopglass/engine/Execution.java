package loopglass.engine;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import loopglass.engine.host.Ledger;
import loopglass.engine.host.World;
import loopglass.engine.host.browser.Window;
import loopglass.engine.host.worker.ModuleScripts;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Realms;
import loopglass.engine.js.Sight;
import loopglass.engine.js.SyntaxMistake;
import loopglass.engine.loop.AgentCluster;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Journal;
import loopglass.engine.loop.Sink;
import loopglass.engine.loop.Task;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * One run of a program, from its text to its end: the page's agent on the thread that calls {@link
 * #run}, and an agent on a thread of its own for each worker. {@link #stop} and {@link #progress}
 * may be called from any thread.
 */
final class Execution {

  private static final System.Logger LOG = System.getLogger(Execution.class.getName());

  private static final int RESERVE_BYTES = 16 << 20;

  private final Scenario scenario;
  private final Arrivals sink;
  private final Realms realms;
  private final Ledger ledger;
  private final AgentCluster agents;
  private final Journal journal;
  private volatile @Nullable Ending stopped;
  private volatile byte @Nullable [] reserve;

  /** Where the text stops being a program, for those who show it. */
  private Span mistake = Span.NONE;

  Execution(Scenario scenario, Sink sink) {
    this(scenario, sink, Ledger.closed());
  }

  /** An execution that can be looked into if its ledger is open. */
  Execution(Scenario scenario, Sink sink, Ledger ledger) {
    this.scenario = scenario;
    this.ledger = ledger;
    this.sink = new Arrivals(sink, scenario.frontMatter().inputs());
    this.realms = new Realms(ledger.isOpen());
    this.agents = new AgentCluster(this.sink, EngineThread::start);
    this.journal = new Journal(agents.page());
  }

  /** What {@link JavaScript#look} says in an agent, from inside the sink. */
  @Nullable Sight look(int agent) {
    AtomicReference<@Nullable Sight> sight = new AtomicReference<>();
    AtomicReference<@Nullable RuntimeException> failed = new AtomicReference<>();
    agents.visit(
        agent,
        () -> {
          try {
            sight.set(realms.look(agent));
          } catch (RuntimeException e) { // a visitor must not throw at the agent it visits
            failed.set(e);
          }
        });
    RuntimeException why = failed.get();
    if (why != null) {
      throw why;
    }
    return sight.get();
  }

  /** Statements, calls and jobs so far, in all agents. */
  long progress() {
    return agents.progress();
  }

  /** Whether a realm is being made, so that no progress is no stall. */
  boolean isSettingUp() {
    return realms.isSettingUp();
  }

  /** Ends whatever runs, from any thread; the first reason given counts. */
  void stop(Ending why) {
    synchronized (this) {
      if (stopped == null) {
        stopped = why;
      }
    }
    agents.halt(new CancellationException(why.message()));
    realms.cancel();
  }

  /** Runs the program to its end and tells the sink of it, the end included. */
  Ending run() {
    sink.accept(0, new Event.Began(), Span.NONE);
    Ending ending = ending();
    sink.accept(0, new Event.Ended(ending), mistake);
    return ending;
  }

  private Ending ending() {
    try {
      return runPage();
    } catch (SyntaxMistake e) {
      mistake = e.span();
      return new Ending(Ending.Kind.SYNTAX_ERROR, String.valueOf(e.getMessage()));
    } catch (Throwable thrown) {
      agents.halt(thrown);
      realms.cancel();
      agents.join();
      return endingOf(thrown);
    }
  }

  private Ending runPage() throws SyntaxMistake {
    EventLoop loop = new EventLoop(journal);
    try (JavaScript js = realms.open(journal, loop)) {
      Ending before = stopped;
      if (before != null) {
        return before;
      }
      World world = World.of(scenario, ledger);
      ModuleScripts modules = new ModuleScripts(world);
      js.importFrom(modules, modules.besides(scenario.frontMatter().url(), scenario.name()));
      Window window = new Window(js, loop, journal, world);
      sink.begin(loop, journal.clock(), window::arrived);
      window.install();
      JavaScript.Program program = js.parse(scenario.name(), scenario.text(), scenario.module());
      Span whole = Span.NONE;
      window.load(
          new Task.Description(
              Job.Kind.SCRIPT,
              "DOM manipulation task source",
              "run " + scenario.name(),
              "",
              whole,
              0,
              "the program was opened"),
          () -> js.evaluateMain(program));
      runKeepingReserve(loop);
      agents.finish();
      Ending why = stopped;
      return why != null
          ? why
          : new Ending(Ending.Kind.COMPLETE, "The program has nothing left to run.");
    }
  }

  private Ending endingOf(Throwable thrown) {
    Ending why = stopped;
    if (thrown instanceof AgentCluster.Halted halted && halted.getCause() != null) {
      return endingOf(halted.getCause());
    }
    if (thrown instanceof Replay.Reached) {
      return new Ending(Ending.Kind.CANCELLED, "The replay has reached its step.");
    }
    if (thrown instanceof Recorder.StepLimit limit) {
      return new Ending(Ending.Kind.STEP_LIMIT, String.valueOf(limit.getMessage()));
    }
    if (why != null) {
      return why;
    }
    if (isOutOfMemory(thrown)) {
      return new Ending(
          Ending.Kind.OUT_OF_MEMORY,
          scenario.name() + " was stopped: it wanted more memory than there is.");
    }
    LOG.log(System.Logger.Level.ERROR, "The engine failed", thrown);
    return new Ending(
        Ending.Kind.INTERNAL_ERROR, "Loopglass itself failed here, not the program: " + thrown);
  }

  /** Ending in an orderly way needs some memory, just when the program has taken all of it. */
  private void runKeepingReserve(EventLoop loop) {
    reserve = new byte[RESERVE_BYTES];
    try {
      loop.run();
    } finally {
      reserve = null;
    }
  }

  private static boolean isOutOfMemory(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }
}
