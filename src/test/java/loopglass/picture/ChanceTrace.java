package loopglass.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Machine;
import loopglass.trace.Pending;
import loopglass.trace.Phase;
import loopglass.trace.Snapshot;
import loopglass.trace.Span;
import loopglass.trace.Step;
import loopglass.trace.Trace;

/** Traces that chance writes: any event that the machine takes may come next, with any words. */
public final class ChanceTrace {

  private static final String[] APIS = {
    "setTimeout",
    "setInterval",
    "requestAnimationFrame",
    "requestIdleCallback",
    "addEventListener",
    "fetch",
    "ResizeObserver",
    "MutationObserver"
  };

  private static final String[] WORDS = {
    "x",
    "load",
    "'a string that says more than anybody wants to read'",
    "() =>",
    "{ return 1; }",
    "console.log",
    "ünïcödé",
    "日本語のテキスト",
    "WWWWWWWWWWWWWWWWWWWW",
    "iiiiiiiiii",
    "👩‍🚀",
    "a.b.c.d"
  };

  private final Random random;
  private final Trace trace = new Trace();
  private Snapshot now = Snapshot.initial();
  private int ids;

  private ChanceTrace(long seed) {
    random = new Random(seed);
    emit(0, new Event.Began());
  }

  /** A trace of so many steps, the same for the same seed. */
  public static Trace of(long seed, int steps) {
    ChanceTrace chance = new ChanceTrace(seed);
    boolean worker = chance.random.nextInt(4) == 0;
    for (int n = 0; worker && n < 1 + chance.random.nextInt(5); n++) {
      int next = chance.now.agents().size();
      chance.emit(next, new Event.Started(chance.words(), 0));
    }
    while (chance.trace.size() < steps) {
      chance.step(chance.random.nextInt(chance.now.agents().size()));
    }
    return chance.trace;
  }

  private void step(int index) {
    Agent agent = now.agents().get(index);
    // Two calls for a return, and so on: the stage fills.
    switch (random.nextInt(16)) {
      case 0, 1, 2 -> push(index, agent);
      case 3 -> pop(index, agent);
      case 4, 5 -> emit(index, new Event.Registered(pending()));
      case 6 -> unregister(index, agent);
      case 7, 8 -> emit(index, new Event.Queued(job(Job.Queue.MICROTASK)));
      case 9, 10 -> emit(index, new Event.Queued(job(Job.Queue.TASK)));
      case 11, 12 -> take(index, agent);
      case 13 -> emit(index, new Event.Checked(agent.stack().isEmpty(), agent.stack().size()));
      case 14 -> emit(index, new Event.Entered(Phase.values()[random.nextInt(5)]));
      default -> {
        long later = now.clock() + random.nextInt(2_000_000_000);
        emit(index, new Event.ClockMoved(now.clock(), later, Event.ClockCause.NOTHING_TO_RUN));
      }
    }
  }

  private void push(int index, Agent agent) {
    int id = ++ids;
    Job running = agent.running();
    boolean first = agent.stack().isEmpty() && running != null;
    int cause = first && running != null ? running.id() : 0;
    int activation = random.nextInt(5) == 0 && id > 1 ? id - 1 : id;
    Frame frame =
        new Frame(id, Frame.Kind.FUNCTION, words(), words(), span(), span(), cause, activation);
    emit(index, new Event.Pushed(frame));
  }

  private void pop(int index, Agent agent) {
    if (!agent.stack().isEmpty()) {
      Exit exit = Exit.values()[random.nextInt(Exit.values().length)];
      String value = random.nextBoolean() ? null : words();
      emit(index, new Event.Popped(agent.stack().get(0), exit, value));
    }
  }

  private Pending pending() {
    int id = ++ids;
    String api = APIS[random.nextInt(APIS.length)];
    boolean timed = api.startsWith("set") || api.equals("requestAnimationFrame");
    String handle = timed ? Integer.toString(random.nextInt(20_000)) : words();
    long due = timed ? now.clock() + random.nextLong(100_000_000_000L) : Pending.UNKNOWN;
    String callback = random.nextInt(6) == 0 ? "" : words();
    return new Pending(
        id, api, handle, callback, api + "(" + words() + ")", span(), now.clock(), due, 0, 0);
  }

  private void unregister(int index, Agent agent) {
    Pending first = agent.apis().first();
    if (first != null) {
      Event.Why why = random.nextBoolean() ? Event.Why.DONE : Event.Why.CANCELLED;
      emit(index, new Event.Unregistered(first, why));
    }
  }

  private Job job(Job.Queue queue) {
    int id = ++ids;
    Job.Kind[] kinds = Job.Kind.values();
    Job.Kind kind = kinds[1 + random.nextInt(kinds.length - 1)];
    String code = random.nextBoolean() ? "" : words();
    String label = random.nextBoolean() ? words() : "then(" + code + ")";
    return new Job(id, id, queue, kind, "timer task source", label, code, span(), 0, words());
  }

  private void take(int index, Agent agent) {
    List<Job> ready = new ArrayList<>();
    agent.microtasks().forEach(ready::add);
    if (ready.isEmpty()) {
      agent.tasks().forEach(ready::add);
    }
    Job running = agent.running();
    if (running != null) {
      emit(index, new Event.Finished(running));
    } else if (!ready.isEmpty()) {
      emit(index, new Event.Taken(ready.getFirst()));
    }
  }

  private Span span() {
    int line = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(12_000);
    return line == 0 ? Span.NONE : new Span("program.js", line, 1, line, 20, line, 20);
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      words.append(WORDS[random.nextInt(WORDS.length)]).append(n > 1 ? " " : "");
    }
    return words.toString();
  }

  private void emit(int agent, Event event) {
    now = Machine.apply(now, agent, event);
    trace.append(new Step(agent, event, span(), now));
  }
}
