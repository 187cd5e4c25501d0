package loopglass.trace;

import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * One thread of JavaScript with its stack, queues and loop (ECMA-262 §9.7): the page, or a worker.
 *
 * @param id from 0, the page
 * @param name "page", or a worker's name
 * @param stack execution contexts, the running one first
 * @param apis what waits outside the engine, in the order of registration
 * @param microtasks the microtask queue, next first
 * @param tasks the one displayed task queue, next first
 * @param phase where the loop stands
 * @param task the currently running task (HTML §8.1.7.1), or null
 * @param microtask the microtask that runs now, or null
 * @param uses which parts of its loop and platform that not every program needs it has used so far
 */
public record Agent(
    int id,
    String name,
    PStack<Frame> stack,
    Waiting<Pending> apis,
    Waiting<Job> microtasks,
    Waiting<Job> tasks,
    Phase phase,
    @Nullable Job task,
    @Nullable Job microtask,
    Uses uses) {

  /** An agent that has done nothing yet. */
  public static Agent idle(int id, String name) {
    return new Agent(
        id,
        name,
        ConsPStack.empty(),
        Waiting.none(),
        Waiting.none(),
        Waiting.none(),
        Phase.WAITING,
        null,
        null,
        Uses.NOTHING);
  }

  /** The job whose code runs now: the microtask if there is one, else the task. */
  public @Nullable Job running() {
    return microtask != null ? microtask : task;
  }

  /** The queue of that kind. */
  public Waiting<Job> queue(Job.Queue queue) {
    return switch (queue) {
      case TASK -> tasks;
      case MICROTASK -> microtasks;
    };
  }

  Agent withStack(PStack<Frame> newStack) {
    return new Agent(id, name, newStack, apis, microtasks, tasks, phase, task, microtask, uses);
  }

  Agent withApis(Waiting<Pending> newApis) {
    return new Agent(id, name, stack, newApis, microtasks, tasks, phase, task, microtask, uses);
  }

  Agent withQueue(Job.Queue queue, Waiting<Job> jobs) {
    return switch (queue) {
      case TASK -> new Agent(id, name, stack, apis, microtasks, jobs, phase, task, microtask, uses);
      case MICROTASK -> new Agent(id, name, stack, apis, jobs, tasks, phase, task, microtask, uses);
    };
  }

  Agent withPhase(Phase newPhase) {
    return new Agent(id, name, stack, apis, microtasks, tasks, newPhase, task, microtask, uses);
  }

  Agent using(Uses more) {
    return uses.equals(more)
        ? this
        : new Agent(id, name, stack, apis, microtasks, tasks, phase, task, microtask, more);
  }

  Agent withRunning(Job.Queue queue, @Nullable Job job) {
    return switch (queue) {
      case TASK -> new Agent(id, name, stack, apis, microtasks, tasks, phase, job, microtask, uses);
      case MICROTASK -> new Agent(id, name, stack, apis, microtasks, tasks, phase, task, job, uses);
    };
  }

  /** Whether frames belong to its loop: it has had to do with one, or waits for one. */
  public boolean renders() {
    return uses.frames();
  }

  /**
   * Parts of a loop and platform that come to be seen when a program first uses them, and stay.
   *
   * @param frames it has had to do with the rendering
   * @param frameCallbacks a function was given to requestAnimationFrame
   * @param idleCallbacks a function was given to requestIdleCallback
   * @param network something was asked of the network
   */
  public record Uses(
      boolean frames, boolean frameCallbacks, boolean idleCallbacks, boolean network) {

    /** None of them so far. */
    public static final Uses NOTHING = new Uses(false, false, false, false);

    Uses and(Pending pending) {
      return new Uses(
          frames || pending.awaitsFrame(),
          frameCallbacks || pending.isFrameCallback(),
          idleCallbacks || pending.isIdleCallback(),
          network || pending.isRequest());
    }

    Uses andFrames() {
      return new Uses(true, frameCallbacks, idleCallbacks, network);
    }
  }
}
