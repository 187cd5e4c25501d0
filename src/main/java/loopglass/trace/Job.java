package loopglass.trace;

/**
 * A task (HTML §8.1.7.1) or a microtask: something queued that the loop will run.
 *
 * @param id minted when it is queued
 * @param place where in its queue it stands: jobs are taken in rising order of place
 * @param queue the queue it waits in
 * @param kind what will happen when it is run
 * @param source for a task its task source ("timer task source"), for a microtask "microtask"
 * @param label what it will run, in short: {@code resume load()}, {@code then(p)}, {@code timer 1}
 * @param code the callback's own text in short, or "" when no function of the program runs
 * @param span where the code that will run stands; for a resumption, the await
 * @param cause id of what made it ready: a {@link Pending}, a {@link Frame} or another job; 0 when
 *     the platform did
 * @param reason in words, what made it ready: "timer 1 is due", "p was fulfilled"
 */
public record Job(
    int id,
    long place,
    Queue queue,
    Kind kind,
    String source,
    String label,
    String code,
    Span span,
    int cause,
    String reason) {

  /** The same job in another place of its queue. */
  public Job at(long newPlace) {
    return new Job(id, newPlace, queue, kind, source, label, code, span, cause, reason);
  }

  /** The queues of the loop. The microtask queue is not a task queue (HTML §8.1.7.1). */
  public enum Queue {
    TASK,
    MICROTASK
  }

  /** What a job does when it is run. */
  public enum Kind {
    /** Evaluates the program's top level. */
    SCRIPT,
    /** Calls a timer's handler (HTML §8.6). */
    TIMER,
    /** Calls a handler given to then, catch or finally (ECMA-262 §27.2.2.1). */
    REACTION,
    /** Resumes an async function or async generator after an await. */
    RESUME,
    /** Calls a thenable's then (ECMA-262 §27.2.2.2). */
    THENABLE,
    /** A step of a promise combinator or another reaction of the engine's own. */
    INTERNAL,
    /** Calls a function given to queueMicrotask. */
    CALLBACK,
    /** Fires an event, such as unhandledrejection. */
    EVENT,
    /** Updates the rendering (HTML §8.1.7.3): a task of the rendering task source. */
    RENDER
  }
}
