package loopglass.lesson.predict;

import loopglass.language.Phrases;
import loopglass.lesson.Names;
import loopglass.trace.Job;
import loopglass.trace.Pending;

/**
 * Something that may come next.
 *
 * @param kind what sort of thing it is
 * @param id of the job or pending thing, 0 for {@link Kind#NOTHING}
 * @param label what its chip says, "" for {@link Kind#NOTHING}
 * @param name what a sentence calls it
 */
public record Choice(Kind kind, int id, String label, String name) {

  /** Nothing is taken: the stack is not empty. */
  public static final Choice NOTHING = new Choice(Kind.NOTHING, 0, "", "");

  /** What may come next. */
  public enum Kind {
    /** A job of the microtask queue. */
    MICROTASK,
    /** A job of the task queue. */
    TASK,
    /** A task that updates the rendering. */
    RENDER,
    /** A function that waits for the next frame. */
    FRAME,
    /** The task that is under way goes on, with its next listener or callback. */
    RUNNING,
    /** Nothing: the stack is not empty. */
    NOTHING
  }

  static Choice of(Job job) {
    Kind kind =
        job.queue() == Job.Queue.MICROTASK
            ? Kind.MICROTASK
            : job.kind() == Job.Kind.RENDER ? Kind.RENDER : Kind.TASK;
    return new Choice(kind, job.id(), label(job), Names.job(job));
  }

  static Choice goingOn(Job job) {
    return new Choice(Kind.RUNNING, job.id(), label(job), Names.job(job));
  }

  static Choice frame(Pending pending) {
    return new Choice(Kind.FRAME, pending.id(), pending.callback(), pending.callback());
  }

  private static String label(Job job) {
    return Phrases.said(job.label());
  }
}
