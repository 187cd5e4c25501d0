package loopglass.playback;

import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Line;
import loopglass.trace.Machine;
import loopglass.trace.Pending;
import loopglass.trace.Phase;
import loopglass.trace.Snapshot;
import loopglass.trace.Span;
import loopglass.trace.Step;
import loopglass.trace.Trace;

/** Writes a trace by hand, in the order in which an engine would emit it. */
public final class TraceScript {

  public static final long MILLI = 1_000_000;

  private final Trace trace = new Trace();
  private Snapshot now = Snapshot.initial();
  private int line;
  private int ids;
  private int timers;

  public TraceScript() {
    emit(new Event.Began());
  }

  public Trace trace() {
    return trace;
  }

  /** The seed program 1: Start, a timer, a promise, End. */
  public static Trace startEndPromiseTimeout() {
    TraceScript script = new TraceScript();
    Job main = script.begin();
    Frame frame = script.run(main, "main script", 1);
    script.log(1, "console.log('Start')", "Start");
    Pending timer = script.timer(2, "() => { console.log('Timeout'); }", 0);
    Frame then = script.line(3).call("Promise.resolve().then(() => { console.log('Promise'); })");
    Job reaction =
        script.react(then, "() => { console.log('Promise'); }", "then(…)", Job.Kind.REACTION);
    script.pop(then);
    script.log(4, "console.log('End')", "End");
    script.line(0).pop(frame).finish(main);
    script.checkpoint();
    script.take(reaction);
    Frame inner = script.run(reaction, "() => { console.log('Promise'); }", 3);
    script.log(3, "console.log('Promise')", "Promise").line(0).pop(inner).finish(reaction);
    script.emit(new Event.Checked(true, 0)).emit(new Event.Entered(Phase.WAITING));
    Job due = script.fallDue(timer);
    script.emit(new Event.Entered(Phase.CHOOSING)).emit(new Event.Checked(true, 0)).take(due);
    script.emit(new Event.Entered(Phase.TASK));
    Frame timeout = script.run(due, "() => { console.log('Timeout'); }", 2);
    script.log(2, "console.log('Timeout')", "Timeout").line(0).pop(timeout).finish(due);
    script.checkpoint();
    return script.end();
  }

  /** Many timers, each of its own delay, and the first few falling due. */
  public static Trace manyTimers(int count, int due) {
    TraceScript script = new TraceScript();
    Job main = script.begin();
    Frame frame = script.run(main, "main script", 1);
    Pending[] timers = new Pending[count];
    for (int i = 0; i < count; i++) {
      timers[i] = script.timer(2 + i % 7, "() => tick(" + i + ")", 10 * (i + 1));
    }
    for (int i = 0; i < due; i++) {
      script.emit(
          new Event.ClockMoved(
              script.now.clock(), script.now.clock() + 10 * MILLI, Event.ClockCause.BUSY_WAIT));
      script.fallDue(timers[i]);
    }
    script.line(0).pop(frame).finish(main);
    return script.end();
  }

  /** A recursion that deep, and back up again when asked. */
  public static Trace recursion(int depth, boolean back) {
    TraceScript script = new TraceScript();
    Job main = script.begin();
    Frame frame = script.run(main, "main script", 1);
    Frame[] frames = new Frame[depth];
    for (int i = 0; i < depth; i++) {
      frames[i] = script.line(3).call("descend(" + (i + 1) + ")");
    }
    for (int i = depth - 1; back && i >= 0; i--) {
      script.pop(frames[i]);
    }
    if (back) {
      script.line(0).pop(frame).finish(main);
    }
    return script.end();
  }

  /** Microtasks that queue further microtasks, some at a time. */
  public static Trace microtasks(int rounds, int each) {
    TraceScript script = new TraceScript();
    Job main = script.begin();
    Frame frame = script.run(main, "main script", 1);
    Job[] jobs = new Job[each];
    for (int i = 0; i < each; i++) {
      Frame call = script.line(2 + i).call("queueMicrotask(hog)");
      jobs[i] = script.react(call, "function hog(" + i + ")", "queueMicrotask", Job.Kind.CALLBACK);
      script.pop(call);
    }
    script.line(0).pop(frame).finish(main);
    script.checkpoint();
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < each; i++) {
        Job job = jobs[i];
        script.take(job);
        Frame hog = script.run(job, job.code(), 2);
        Frame call = script.line(3).call("queueMicrotask(hog)");
        jobs[i] = script.react(call, job.code(), "queueMicrotask", Job.Kind.CALLBACK);
        script.pop(call).line(0).pop(hog).finish(job);
      }
    }
    return script.trace();
  }

  public Job begin() {
    Job main = job(Job.Queue.TASK, Job.Kind.SCRIPT, "main script", "", 0, "the program was opened");
    emit(new Event.Queued(main)).emit(new Event.Entered(Phase.CHOOSING));
    emit(new Event.Checked(true, 0)).take(main).emit(new Event.Entered(Phase.TASK));
    return main;
  }

  public Job job(
      Job.Queue queue, Job.Kind kind, String label, String code, int cause, String reason) {
    int id = ++ids;
    String source = queue == Job.Queue.TASK ? "timer task source" : "microtask";
    return new Job(id, id, queue, kind, source, label, code, span(line), cause, reason);
  }

  public Frame run(Job job, String code, int at) {
    line = at;
    int id = ++ids;
    Frame.Kind kind = job.kind() == Job.Kind.SCRIPT ? Frame.Kind.SCRIPT : Frame.Kind.FUNCTION;
    Frame frame = new Frame(id, kind, "", code, span(at), Span.NONE, job.id(), id);
    emit(new Event.Pushed(frame));
    return frame;
  }

  public Frame call(String call) {
    emit(Event.Statement.INSTANCE);
    int id = ++ids;
    Frame frame = new Frame(id, Frame.Kind.PLATFORM, call, call, Span.NONE, span(line), 0, id);
    emit(new Event.Pushed(frame));
    return frame;
  }

  public TraceScript pop(Frame frame) {
    return pop(frame, Exit.RETURNED, null);
  }

  public TraceScript pop(Frame frame, Exit exit, @org.jspecify.annotations.Nullable String value) {
    return emit(new Event.Popped(frame, exit, value));
  }

  public TraceScript log(int at, String call, String text) {
    Frame frame = line(at).call(call);
    emit(new Event.Logged(new Line(Line.Level.LOG, text, span(at), now.clock())));
    return pop(frame);
  }

  public Pending timer(int at, String callback, long millis) {
    String call = "setTimeout(" + callback + ", " + millis + ")";
    Frame frame = line(at).call(call);
    Pending pending =
        new Pending(
            ++ids,
            "setTimeout",
            Integer.toString(++timers),
            callback,
            call,
            span(at),
            now.clock(),
            now.clock() + millis * MILLI,
            0,
            frame.id());
    emit(new Event.Registered(pending)).pop(frame);
    return pending;
  }

  public Job react(Frame cause, String code, String label, Job.Kind kind) {
    Job job = job(Job.Queue.MICROTASK, kind, label, code, cause.id(), "the promise is fulfilled");
    emit(new Event.Queued(job));
    return job;
  }

  public Job fallDue(Pending timer) {
    if (timer.due() > now.clock()) {
      emit(new Event.ClockMoved(now.clock(), timer.due(), Event.ClockCause.NOTHING_TO_RUN));
    }
    emit(new Event.Due(timer));
    Job job =
        job(
            Job.Queue.TASK,
            Job.Kind.TIMER,
            "timer " + timer.handle(),
            timer.callback(),
            timer.id(),
            "timer " + timer.handle() + " is due");
    emit(new Event.Unregistered(timer, Event.Why.DONE)).emit(new Event.Queued(job));
    return job;
  }

  public TraceScript take(Job job) {
    return emit(new Event.Taken(job));
  }

  public TraceScript finish(Job job) {
    return emit(new Event.Finished(job));
  }

  public TraceScript checkpoint() {
    return emit(new Event.Checked(true, 0)).emit(new Event.Entered(Phase.MICROTASKS));
  }

  public TraceScript line(int at) {
    line = at;
    return this;
  }

  public Trace end() {
    emit(new Event.Entered(Phase.DONE));
    emit(new Event.Ended(new Ending(Ending.Kind.COMPLETE, "The program is over.")));
    return trace;
  }

  public TraceScript emit(Event event) {
    now = Machine.apply(now, 0, event);
    trace.append(new Step(0, event, span(line), now));
    return this;
  }

  private static Span span(int at) {
    return at == 0 ? Span.NONE : new Span("program.js", at, 1, at, 20, at * 40, 20);
  }
}
