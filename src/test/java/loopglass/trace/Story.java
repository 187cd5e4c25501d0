package loopglass.trace;

/** A trace told by hand, event by event, for tests that want no engine. */
public final class Story {

  private final String name;
  private final String text;
  private final Trace trace = new Trace();
  private Snapshot now = Snapshot.initial();
  private Span here = Span.NONE;
  private int ids;

  /** A story about a program of that name and text. */
  public Story(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** Start, a timer of 0 ms, End, then Timeout: 36 steps or so of the usual first lesson. */
  public static Trace firstLesson() {
    return new Story("first.js", FIRST_LESSON).told();
  }

  /** The program of {@link #firstLesson()}. */
  public static final String FIRST_LESSON =
      """
      console.log('Start');
      setTimeout(() => { console.log('Timeout'); }, 0);
      Promise.resolve().then(() => { console.log('Promise'); });
      console.log('End');
      """;

  public Trace trace() {
    return trace;
  }

  public int id() {
    return ++ids;
  }

  public Snapshot now() {
    return now;
  }

  public Story at(String snippet) {
    here = span(snippet);
    return this;
  }

  public Story nowhere() {
    here = Span.NONE;
    return this;
  }

  public Story emit(Event event) {
    now = Machine.apply(now, 0, event);
    trace.append(new Step(0, event, here, now));
    return this;
  }

  public Span span(String snippet) {
    int offset = text.indexOf(snippet);
    int line = (int) text.substring(0, offset).lines().count();
    int start = text.lastIndexOf('\n', offset) + 1;
    line = offset == start ? line + 1 : Math.max(1, line);
    int column = offset - start + 1;
    return new Span(
        name, line, column, line, column + snippet.length() - 1, offset, snippet.length());
  }

  public Frame frame(Frame.Kind kind, String called, String call, int cause) {
    int id = id();
    Span site = text.contains(call) && cause == 0 ? span(call) : Span.NONE;
    return new Frame(id, kind, called, call, Span.NONE, site, cause, id);
  }

  public Job job(Job.Queue queue, Job.Kind kind, String label, String code, String reason) {
    int id = id();
    String source = queue == Job.Queue.TASK ? "timer task source" : "microtask";
    Span span = text.contains(code) ? span(code) : Span.NONE;
    return new Job(id, id, queue, kind, source, label, code, span, 0, reason);
  }

  public Story log(String call, String written) {
    at(call).emit(Event.Statement.INSTANCE);
    Frame frame = frame(Frame.Kind.PLATFORM, "console.log", call, 0);
    emit(new Event.Pushed(frame));
    emit(new Event.Logged(new Line(Line.Level.LOG, written, here, now.clock())));
    return emit(new Event.Popped(frame, Exit.RETURNED, null));
  }

  private Trace told() {
    emit(new Event.Began());
    Job script = job(Job.Queue.TASK, Job.Kind.SCRIPT, "script", "main script", "the page loaded");
    emit(new Event.Queued(script)).emit(new Event.Entered(Phase.TASK));
    emit(new Event.Taken(script));
    Frame main = frame(Frame.Kind.SCRIPT, "main script", "main script", script.id());
    at("console.log('Start')").emit(new Event.Pushed(main));
    log("console.log('Start')", "Start");

    String call = "setTimeout(() => { console.log('Timeout'); }, 0)";
    String callback = "() => { console.log('Timeout'); }";
    at(call).emit(Event.Statement.INSTANCE);
    Frame set = frame(Frame.Kind.PLATFORM, "setTimeout", call, 0);
    emit(new Event.Pushed(set));
    Pending timer = new Pending(id(), "setTimeout", "1", callback, call, here, 0, 0, 0, set.id());
    emit(new Event.Registered(timer)).emit(new Event.Popped(set, Exit.RETURNED, "1"));
    emit(new Event.Due(timer));
    Job timeout = job(Job.Queue.TASK, Job.Kind.TIMER, "timer 1", callback, "timer 1 is due");
    emit(new Event.Queued(timeout)).emit(new Event.Unregistered(timer, Event.Why.DONE));

    String handler = "() => { console.log('Promise'); }";
    at("Promise.resolve()").emit(Event.Statement.INSTANCE);
    Frame then =
        frame(Frame.Kind.BUILTIN, "Promise.prototype.then", "Promise.resolve().then(…)", 0);
    emit(new Event.Pushed(then));
    Job reaction =
        job(Job.Queue.MICROTASK, Job.Kind.REACTION, "then(…)", handler, "the promise is fulfilled");
    emit(new Event.Queued(reaction)).emit(new Event.Checked(false, 2));
    emit(new Event.Popped(then, Exit.RETURNED, null));
    log("console.log('End')", "End");
    nowhere().emit(new Event.Popped(main, Exit.RETURNED, null));
    emit(new Event.Finished(script)).emit(new Event.Checked(true, 0));

    emit(new Event.Entered(Phase.MICROTASKS)).emit(new Event.Taken(reaction));
    callback(reaction, handler, "console.log('Promise')", "Promise");
    emit(new Event.Checked(true, 0)).emit(new Event.Entered(Phase.CHOOSING));
    emit(new Event.Entered(Phase.TASK)).emit(new Event.Taken(timeout));
    callback(timeout, callback, "console.log('Timeout')", "Timeout");
    emit(new Event.Checked(true, 0)).emit(new Event.Entered(Phase.DONE));
    emit(new Event.Ended(new Ending(Ending.Kind.COMPLETE, "The program is over.")));
    return trace;
  }

  private void callback(Job job, String code, String call, String written) {
    Frame frame = frame(Frame.Kind.FUNCTION, "", code, job.id());
    at(code).emit(new Event.Pushed(frame));
    log(call, written);
    nowhere().emit(new Event.Popped(frame, Exit.RETURNED, null)).emit(new Event.Finished(job));
  }
}
