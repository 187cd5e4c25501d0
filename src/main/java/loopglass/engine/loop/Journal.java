package loopglass.engine.loop;

import loopglass.engine.loop.ExecutionStack.Entry;
import loopglass.trace.Event;
import loopglass.trace.Event.ClockCause;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Phase;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the books of an agent: follows its stack and tells what happened.
 *
 * <p>Two kinds of stretch are counted instead of told step by step. A <em>long stretch</em>: more
 * than {@link #TOLD_STATEMENTS} statements in one frame with nothing else happening. A <em>busy
 * wait</em>: the program reads the clock over and over ({@link VirtualClock#COUNTED_READINGS}).
 * While counting, frames are pushed and popped silently; whatever must be told first tells how much
 * was counted and which frames stand there now.
 */
public final class Journal {

  /** So many statements in a row in one frame are told; further ones are counted. */
  public static final int TOLD_STATEMENTS = 2_000;

  /** A counted stretch is told at the latest after so many statements. */
  public static final long TOLD_AT_LEAST_EVERY = 10_000_000;

  /** A busy wait goes on if the clock is read again within so many statements of leaving it. */
  static final int REJOINED_WITHIN = 500;

  private final ExecutingThread thread;
  private final boolean steps;
  private final VirtualClock clock;
  private final ExecutionStack stack = new ExecutionStack();

  /** Number of the busy wait that may be at hand: its statements carry it. */
  private int wait = 1;

  private int untold;
  private int quiet;
  private long counted;
  private long total;
  private Phase phase = Phase.WAITING;

  /** Statements since the busy wait was left for a place it did not know; 0 when it was not. */
  private int left;

  private @Nullable Job task;
  private @Nullable Job microtask;

  /** Whose callback the platform calls next, 0 when that is what the running job is about. */
  private int calling;

  /** The journal of the agent that has that thread. */
  public Journal(ExecutingThread thread) {
    this.thread = thread;
    this.steps = thread.cluster().keepsSteps();
    this.clock = new VirtualClock(thread, this::clockMoved);
    thread.keeps(this);
  }

  /** The thread of its agent, by which the other agents can be reached. */
  public ExecutingThread thread() {
    return thread;
  }

  /** The clock of this agent. */
  public VirtualClock clock() {
    return clock;
  }

  /** Whether every step is told, so that labels are worth making. */
  public boolean keepsSteps() {
    return steps;
  }

  /** An id that nothing in any agent has yet. */
  public int mint() {
    return thread.cluster().mint();
  }

  /** Statements, calls and jobs so far: rises as long as the program gets on. */
  public long progress() {
    return total;
  }

  // The stack -------------------------------------------------------------------------------

  /** Whether no execution context stands on the stack. */
  public boolean isStackEmpty() {
    return stack.depth() == 0;
  }

  /** How many execution contexts stand on the stack. */
  public int depth() {
    return stack.depth();
  }

  /** Where the topmost frame stands. */
  public Span here() {
    Entry top = stack.top();
    return top == null ? Span.NONE : top.at;
  }

  /** Where the program's own topmost frame stands: a platform function has no place in the text. */
  public Span programHere() {
    for (int i = stack.depth() - 1; i >= 0; i--) {
      Span at = stack.at(i).at;
      if (at.isPresent()) {
        return at;
      }
    }
    return Span.NONE;
  }

  /** The call that made the topmost frame, as the program wrote it; "" on an empty stack. */
  public String callText() {
    Entry top = stack.top();
    return top == null ? "" : top.text;
  }

  /** What the topmost frame is called; "" on an empty stack. */
  public String topName() {
    Entry top = stack.top();
    return top == null ? "" : top.name;
  }

  /** Whether the topmost frame is a call of the platform or the language, and not the program. */
  public boolean isNativeRunning() {
    Entry top = stack.top();
    return top != null && top.isNative();
  }

  /** Id of the frame or job that runs now, 0 when the platform itself acts. */
  public int runningId() {
    if (!steps) {
      return 0;
    }
    for (int i = stack.depth() - 1; i >= 0; i--) {
      Frame frame = stack.at(i).told;
      if (frame != null) {
        return frame.id();
      }
    }
    Job job = runningJob();
    return job == null ? 0 : job.id();
  }

  /**
   * The running job calls a function that somebody else handed over: the next frame comes from
   * there. For jobs that call several, such as an update of the rendering.
   *
   * @param pending id of what the function waited in
   */
  public void calling(int pending) {
    calling = pending;
  }

  /** The job that runs now, or null. */
  public @Nullable Job runningJob() {
    return microtask != null ? microtask : task;
  }

  /** A call expression begins to be evaluated. */
  public void enterCall(CallSite site) {
    settle();
    Entry top = stack.top();
    if (top != null) {
      top.enterCall(site);
    }
  }

  /** A call expression has been evaluated, one way or another. */
  public void leaveCall() {
    settle();
    Entry unseen = stack.top();
    if (unseen != null && unseen.unseen) {
      leave(unseen, Exit.RETURNED, null);
    }
    Entry top = stack.top();
    if (top != null) {
      top.leaveCall();
    }
  }

  /** The call expression that is being evaluated in the topmost frame and is not yet made. */
  public @Nullable CallSite openCall() {
    Entry top = stack.top();
    return top == null ? null : top.openCall();
  }

  /** A function of the program, or its top level, is entered. */
  public void pushFunction(
      Frame.Kind kind, String name, String text, Span function, boolean implicit) {
    settle();
    CallSite call = implicit ? null : openCall();
    push(kind, name, call == null ? text : call.text(), function, null, !implicit, false);
  }

  /**
   * A module is entered: once to link it, when nothing of it runs and nothing is told, and once to
   * evaluate it.
   */
  public void pushModule(String name, Span function) {
    settle();
    push(Frame.Kind.SCRIPT, name, name, function, null, false, true);
  }

  /** A function of the language that has no name of its own is called by the platform. */
  public void enterNative(String text) {
    settle();
    push(Frame.Kind.BUILTIN, text, text, Span.NONE, null, false, false);
  }

  /** And is over. */
  public void leaveNative() {
    settle();
    leave(requireTop(), Exit.RETURNED, null);
  }

  /**
   * A job is queued while a call is evaluated that no frame was made for: the program called a
   * function of the language that cannot be seen otherwise, such as a promise's resolve.
   */
  public void enterUnseenCall() {
    settle();
    Entry top = stack.top();
    if (top != null && !top.isNative() && top.awaiting == null) {
      CallSite call = top.openCall();
      if (call != null) {
        push(Frame.Kind.BUILTIN, call.callee(), call.text(), Span.NONE, null, true, false);
        requireTop().unseen = true;
      }
    }
  }

  /** A function of the platform is entered. */
  public void pushPlatform(String name) {
    settle();
    Entry top = stack.top();
    CallSite call = top == null ? null : top.call();
    boolean called = call != null && (call.callee().equals(name) || call == openCall());
    push(
        Frame.Kind.PLATFORM,
        name,
        called && call != null ? call.text() : name + "()",
        Span.NONE,
        null,
        called,
        false);
  }

  /** An activation that was suspended is resumed. */
  public void pushResumed(Frame.Kind kind, Activation activation, Span function) {
    settle();
    push(kind, activation.name(), activation.call(), function, activation, false, false);
  }

  private void push(
      Frame.Kind kind,
      String name,
      String text,
      Span function,
      @Nullable Activation activation,
      boolean makesCall,
      boolean whenSomethingHappens) {
    total++;
    Entry below = stack.top();
    Entry entry = stack.push();
    entry.kind = kind;
    entry.name = name;
    entry.text = text;
    entry.function = function;
    entry.activation = activation;
    entry.inWait = clock.isWaitSuspected() || left > 0;
    if (below == null) {
      Job job = runningJob();
      entry.cause = calling != 0 ? calling : job == null ? 0 : job.id();
      calling = 0;
      entry.callSite = Span.NONE;
    } else {
      if (makesCall) {
        below.makeCall();
      }
      CallSite call = below.call();
      entry.callSite = call == null ? below.at : call.span();
    }
    if (kind == Frame.Kind.PLATFORM || kind == Frame.Kind.BUILTIN) {
      entry.at = Span.NONE;
    }
    untold++;
    if (!clock.isBusyWait() && !whenSomethingHappens) {
      quiet = 0;
      tell();
    }
  }

  /** Ties the topmost frame to an activation that can be suspended. */
  public Activation activate() {
    Entry top = requireTop();
    Activation activation = top.activation;
    if (activation == null) {
      activation = new Activation(top.name, top.text);
      Frame frame = top.told;
      if (frame != null) {
        activation.tellFrame(frame.id());
      }
      top.activation = activation;
    }
    return activation;
  }

  /** Ties the topmost frame to an activation that is under way. */
  public void adopt(Activation activation) {
    requireTop().activation = activation;
  }

  /** The body of an async function is entered for the first time; true when that was just now. */
  public boolean enterBody(Span function) {
    settle();
    Entry top = stack.top();
    if (top == null || top.bodyEntered || top.function != function) {
      return false;
    }
    if (top.kind != Frame.Kind.ASYNC && top.kind != Frame.Kind.SCRIPT) {
      return false;
    }
    top.bodyEntered = true;
    return true;
  }

  /**
   * The body of an async function or generator is left for good. Its context stays until its caller
   * or the job goes on, so that what its end causes belongs to it.
   */
  public void leaveBody(Exit exit, @Nullable String value) {
    settle();
    Entry top = requireTop();
    top.value = value;
    if (top.bodyEntered) {
      top.bodyExit = exit;
    } else {
      top.over = exit;
    }
  }

  /** The body of an async function or generator is suspended. */
  public void suspendBody(Exit exit) {
    settle();
    Activation activation = requireTop().activation;
    if (activation != null) {
      activation.suspendAt(awaitHere());
    }
    requireTop().awaiting = null;
    leaveBody(exit, null);
  }

  /** The call of an async function is over: its context leaves as its body did. */
  public void leaveAsync() {
    settle();
    Entry top = requireTop();
    leave(top, top.bodyExit, top.value);
  }

  /** A function of the language is entered; it is shown only if the program itself called it. */
  public void enterBuiltin(String name, String shortName) {
    settle();
    Entry top = stack.top();
    if (top == null) {
      return;
    }
    if (top.isNative()) {
      top.hidden++;
      return;
    }
    CallSite call = top.openCall();
    if (call != null && call.callee().equals(shortName)) {
      push(Frame.Kind.BUILTIN, name, call.text(), Span.NONE, null, true, false);
    }
  }

  /** A function of the language is left. */
  public void leaveBuiltin(Exit exit, @Nullable String value) {
    settle();
    Entry top = stack.top();
    if (top == null || !top.isNative()) {
      return;
    }
    if (top.hidden > 0) {
      top.hidden--;
    } else if (top.kind == Frame.Kind.BUILTIN) {
      leave(top, exit, value);
    }
  }

  /** Whether an activation is what the topmost frame runs. */
  public boolean isRunning(@Nullable Activation activation) {
    Entry top = stack.top();
    return top != null && activation != null && top.activation == activation;
  }

  /** An await begins to be evaluated. */
  public void enterAwait(Span span) {
    Entry top = requireTop();
    top.awaiting = new ExecutionStack.Awaiting(span, top.awaiting);
  }

  /** An await has its value. */
  public void leaveAwait() {
    Entry top = stack.top();
    if (top != null && top.awaiting != null) {
      top.awaiting = top.awaiting.outer();
    }
  }

  /** Where the await stands that is being evaluated in the topmost frame. */
  public Span awaitHere() {
    Entry top = stack.top();
    return top == null || top.awaiting == null ? here() : top.awaiting.span();
  }

  /** The topmost frame leaves the stack. */
  public void pop(Exit exit, @Nullable String value) {
    settle();
    leave(requireTop(), exit, value);
  }

  /** Takes off frames whose code is over. */
  private void settle() {
    for (Entry top = stack.top(); top != null && top.over != null; top = stack.top()) {
      leave(top, top.over, top.value);
    }
  }

  private void leave(Entry top, Exit exit, @Nullable String value) {
    boolean platform = top.kind == Frame.Kind.PLATFORM;
    if (top.silent) {
      stack.pop();
      untold--;
    } else {
      if (!top.inWait && (clock.isBusyWait() || left > 0)) {
        leaveWait();
        endWait();
      }
      quiet = 0;
      tell();
      stack.pop();
      Frame frame = top.told;
      if (frame != null) {
        thread.tell(new Event.Popped(frame, exit, value), here());
      }
    }
    if (platform) {
      clock.ring();
    }
  }

  /** Pops frames down to a depth, after an exception that nobody told. */
  public void unwindTo(int depth) {
    while (stack.depth() > depth) {
      leave(requireTop(), Exit.THREW, null);
    }
  }

  private Entry requireTop() {
    Entry top = stack.top();
    if (top == null) {
      throw new IllegalStateException("The stack is empty.");
    }
    return top;
  }

  // Statements ------------------------------------------------------------------------------

  /** A statement of the topmost frame is about to run. */
  public void statement(Place place) {
    total++;
    settle();
    Entry top = stack.top();
    if (top == null) {
      return;
    }
    Span span = place.span;
    top.at = span;
    if (left > 0) {
      place.wait = wait;
      if (++left > REJOINED_WITHIN) {
        endWait();
      }
    } else if (clock.isWaitSuspected() && place.wait != wait) {
      place.wait = wait;
      if (clock.isBusyWait()) {
        leaveWait();
      }
    }
    if (++quiet <= TOLD_STATEMENTS && !clock.isBusyWait() && span.isPresent()) {
      if (untold > 0) {
        tell();
      }
      if (steps) {
        thread.tell(Event.Statement.INSTANCE, span);
      }
    } else if (quiet > TOLD_STATEMENTS || clock.isBusyWait()) {
      count();
    }
  }

  /**
   * The program is at a place that the busy wait has not visited: tell steps again. It may be a
   * branch that is seldom taken, so the place belongs to the wait from now on.
   */
  private void leaveWait() {
    tell();
    clock.endWait();
    left = 1;
    quiet = 0;
  }

  /** The code that waited is over. */
  private void endWait() {
    left = 0;
    wait++;
  }

  private void count() {
    counted++;
    clock.spend(VirtualClock.STATEMENT);
    if (counted >= TOLD_AT_LEAST_EVERY) {
      tell();
    }
  }

  /** Reads the clock for the program, in virtual nanoseconds. */
  public long readClock() {
    if (left > 0) {
      left = 0;
      clock.resumeWait();
    }
    long now = clock.read();
    if (clock.isWaitSuspected() && !clock.isBusyWait()) {
      clock.show(ClockCause.BUSY_WAIT);
    }
    return now;
  }

  // What happens ------------------------------------------------------------------------------

  /** Tells an event that the program or the loop brought about. */
  public void happened(Event event) {
    quiet = 0;
    record(event);
  }

  /** Tells an event that the platform brought about, while whatever runs goes on. */
  public void record(Event event) {
    tell();
    thread.tell(event, here());
  }

  /** Tells what was counted, how far the clock crept, and which frames were not told. */
  private void tell() {
    tellCounted();
    clock.show(clock.isBusyWait() ? ClockCause.BUSY_WAIT : ClockCause.LONG_STRETCH);
    while (untold > 0) {
      Entry entry = stack.at(stack.depth() - untold);
      untold--;
      entry.silent = false;
      if (steps) {
        Frame frame = frameOf(entry);
        entry.told = frame;
        thread.tell(new Event.Pushed(frame), entry.at);
      }
    }
  }

  private void tellCounted() {
    if (counted > 0) {
      long statements = counted;
      counted = 0;
      thread.tell(new Event.Counted(statements), here());
    }
  }

  private Frame frameOf(Entry entry) {
    int id = mint();
    Activation activation = entry.activation;
    if (activation != null) {
      activation.tellFrame(id);
    }
    return new Frame(
        id,
        entry.kind,
        entry.name,
        entry.text,
        entry.function,
        entry.callSite,
        entry.cause,
        activation == null ? id : activation.firstFrame());
  }

  private void clockMoved(long from, long to, ClockCause cause) {
    tellCounted();
    thread.tell(new Event.ClockMoved(from, to, cause), here());
  }

  // The loop ----------------------------------------------------------------------------------

  Job job(Job.Queue queue, long place, Task.Description what) {
    int cause = what.cause() == 0 ? runningId() : Math.max(0, what.cause());
    return new Job(
        mint(),
        place,
        queue,
        what.kind(),
        what.source(),
        what.label(),
        what.code(),
        what.span(),
        cause,
        what.reason());
  }

  void queued(Job job, boolean first) {
    record(new Event.Queued(job));
    if (first && stack.depth() > 0) {
      record(new Event.Checked(false, stack.depth()));
    }
  }

  void checked() {
    settle();
    happened(new Event.Checked(stack.depth() == 0, stack.depth()));
  }

  void enter(Phase next) {
    if (phase != next) {
      phase = next;
      happened(new Event.Entered(next));
    }
  }

  void taken(Job job) {
    total++;
    if (job.queue() == Job.Queue.TASK) {
      task = job;
    } else {
      microtask = job;
    }
    happened(new Event.Taken(job));
  }

  void finished(Job job) {
    settle();
    happened(new Event.Finished(job));
    if (job.queue() == Job.Queue.TASK) {
      task = null;
    } else {
      microtask = null;
    }
  }
}
