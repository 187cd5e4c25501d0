package loopglass.trace;

import org.jspecify.annotations.Nullable;

/** What just happened, one record per kind. A snapshot is the fold of these: {@link Machine}. */
public sealed interface Event {

  /** The machine stands ready; nothing has run. Always step 0. */
  record Began() implements Event {}

  /** A statement of the topmost frame is about to run, at {@link Step#span}. */
  record Statement() implements Event {
    /** The only value: a statement is told by its step's span alone. */
    public static final Statement INSTANCE = new Statement();
  }

  /**
   * A quiet stretch: statements ran in the topmost frame while nothing else happened.
   *
   * @param statements how many were counted instead of recorded
   */
  record Counted(long statements) implements Event {}

  /** A function was called: its execution context is pushed. */
  record Pushed(Frame frame) implements Event {}

  /**
   * The topmost frame left the stack.
   *
   * @param frame the frame that left
   * @param exit how
   * @param value a primitive's text (the returned value, or the thrown error in short), or null
   *     when there is nothing short to show
   */
  record Popped(Frame frame, Exit exit, @Nullable String value) implements Event {}

  /** A callback was handed to the platform and waits in the Web APIs room. */
  record Registered(Pending pending) implements Event {}

  /**
   * What waits was changed: an interval waits for its next round.
   *
   * @param pending as it is now, under its old id
   */
  record Rearmed(Pending pending) implements Event {}

  /** What waits has become ready; a task will be queued for it. */
  record Due(Pending pending) implements Event {}

  /**
   * Nothing waits here any more.
   *
   * @param pending what left the room
   * @param why because it is done or because the program cancelled it
   */
  record Unregistered(Pending pending, Why why) implements Event {}

  /** Why something left the Web APIs room. */
  enum Why {
    DONE,
    CANCELLED
  }

  /** A task or microtask was queued. */
  record Queued(Job job) implements Event {}

  /** A queued job was cancelled before its turn: clearTimeout after the timer fell due. */
  record Dropped(Job job) implements Event {}

  /**
   * A queued job changed its place: its priority was changed.
   *
   * @param before the job where it stood
   * @param after the same job where it stands now
   */
  record Moved(Job before, Job after) implements Event {}

  /** The loop took a job from its queue and runs it now. */
  record Taken(Job job) implements Event {}

  /** The job that ran is over. */
  record Finished(Job job) implements Event {}

  /**
   * The loop looked whether the stack is empty.
   *
   * @param empty its answer
   * @param frames how many frames stand there
   */
  record Checked(boolean empty, int frames) implements Event {}

  /** The loop entered another part of its processing model. */
  record Entered(Phase phase) implements Event {}

  /**
   * The virtual clock moved.
   *
   * @param from virtual nanoseconds before
   * @param to virtual nanoseconds after
   * @param cause why it moved
   */
  record ClockMoved(long from, long to, ClockCause cause) implements Event {}

  /** Why the virtual clock moved. */
  enum ClockCause {
    /** Nothing could run: it jumped to the next due moment. */
    NOTHING_TO_RUN,
    /** The program reads the clock over and over: a busy wait. */
    BUSY_WAIT,
    /** A long stretch of statements took its documented time. */
    LONG_STRETCH,
    /** A call that waits blocks everything: a synchronous request. */
    BLOCKED
  }

  /** The program wrote to the console. */
  record Logged(Line line) implements Event {}

  /**
   * An exception left a callback or a promise stayed rejected without a handler: the platform
   * reports it (HTML §8.1.4.6, §8.1.4.7).
   *
   * @param line the report as the console shows it
   * @param rejection whether it is an unhandled rejection
   */
  record Reported(Line line, boolean rejection) implements Event {}

  /**
   * The page was painted (HTML §8.1.7.3 "update the rendering"): what its user sees from now on.
   *
   * @param page all of it
   */
  record Rendered(Page page) implements Event {}

  /**
   * A worker was started: an agent of its own (HTML §10.2.4 "run a worker"). Told in the new agent,
   * whose index is the number of agents before.
   *
   * @param name what it is called on screen
   * @param cause id of the frame that started it
   */
  record Started(String name, int cause) implements Event {}

  /**
   * A worker was stopped for good: its agent stays in the snapshot with nothing in it.
   *
   * @param why whether it was done or was told to stop
   */
  record Terminated(Why why) implements Event {}

  /** The recording has no further steps. Always the last step. */
  record Ended(Ending ending) implements Event {}
}
