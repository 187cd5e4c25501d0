package loopglass.engine.loop;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Queue;
import java.util.TreeSet;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Phase;

/**
 * An agent's event loop by the HTML Standard, §8.1.7.3 "processing model".
 *
 * <p>Where the standard leaves the choice of task queue open, this loop has one queue in which jobs
 * stand by the moment at which they became ready. One rule follows Chromium: what falls due while
 * code runs stands behind what that code queues itself, because a browser only collects overdue
 * timers once the running task is over.
 *
 * <p>Only tasks of the scheduler API differ in priority (Prioritized Task Scheduling §3): as in
 * Chromium, those of priority user-blocking stand before all others, those of priority background
 * behind all others. A background task may wait for ever.
 */
public final class EventLoop {

  private static final int TURN_BITS = 32;

  /** A task's place begins with its priority, then the turn in which it became ready. */
  private static final int RANK_BITS = 60;

  private static final long OVERDUE = 1L << 31;

  private final Journal journal;
  private final VirtualClock clock;
  private final TreeSet<Task> tasks =
      new TreeSet<>(Comparator.comparingLong((Task t) -> t.job().place()));
  private final Queue<Task> microtasks = new ArrayDeque<>();
  private Runnable checkpointEnd = () -> {};
  private Runnable idlePeriod = () -> {};
  private Runnable momentEnd = () -> {};
  private TaskWatcher watcher = (from, to) -> {};
  private boolean performingCheckpoint;
  private boolean cleanUpWaits;
  private boolean running;
  private boolean closing;

  /** What the running task is part of. */
  private Phase phase = Phase.TASK;

  private long turn;
  private long places;
  private long microtaskPlaces;

  /** A loop that tells a journal what it does. */
  public EventLoop(Journal journal) {
    this.journal = journal;
    this.clock = journal.clock();
  }

  /**
   * What to do at the end of every microtask checkpoint (step "notify about rejected promises").
   */
  public void atCheckpointEnd(Runnable action) {
    checkpointEnd = action;
  }

  /** Who is told from when to when each task took, its microtasks included. */
  public void watchTasks(TaskWatcher newWatcher) {
    watcher = newWatcher;
  }

  /** Is told how long tasks take. */
  public interface TaskWatcher {
    /** A task is over; moments in virtual nanoseconds. */
    void taskEnded(long from, long to);
  }

  /** What to do whenever no task is left (step "start an idle period"); may queue a task. */
  public void whenIdle(Runnable action) {
    idlePeriod = action;
  }

  /** What to do before the clock goes on because nothing is left to run; may queue a task. */
  public void atMomentEnd(Runnable action) {
    momentEnd = action;
  }

  /**
   * Queues a task (HTML §8.1.7.2 "queue a task").
   *
   * @param overdue whether a moment came, as opposed to: running code asked for it now
   */
  public Task queueTask(Task.Description what, boolean overdue, Runnable steps) {
    return queueTask(what, Priority.USER_VISIBLE, overdue, steps);
  }

  /** Queues a task that goes before those of a lower priority. */
  public Task queueTask(Task.Description what, Priority priority, boolean overdue, Runnable steps) {
    return queueAt(rank(priority) + nextPlace(overdue), what, steps);
  }

  private long nextPlace(boolean overdue) {
    return (turn << TURN_BITS) + (overdue && running ? OVERDUE : 0) + places++;
  }

  private static long rank(Priority priority) {
    return (long) priority.rank() << RANK_BITS;
  }

  /**
   * Changes the priority of a task that waits; among its equals it stands as if it had always had
   * it.
   *
   * @return the task as it waits now; the same when it waits no more
   */
  public Task reprioritize(Task task, Priority priority) {
    if (!tasks.remove(task)) {
      return task;
    }
    long bare = task.job().place() << (Long.SIZE - RANK_BITS) >>> (Long.SIZE - RANK_BITS);
    Task moved = new Task(task.job().at(rank(priority) + bare), task.steps());
    tasks.add(moved);
    journal.happened(new Event.Moved(task.job(), moved.job()));
    return moved;
  }

  /**
   * Queues a task that goes before all that wait: a frame whose moment has come. The standard
   * leaves that choice open; Chromium takes a late frame before whatever was queued while a long
   * task ran.
   */
  public Task queueTaskFirst(Task.Description what, Runnable steps) {
    return tasks.isEmpty()
        ? queueTask(what, false, steps)
        : queueAt(Math.min(tasks.first().job().place() - 1, nextPlace(false)), what, steps);
  }

  private Task queueAt(long place, Task.Description what, Runnable steps) {
    Task task = new Task(journal.job(Job.Queue.TASK, place, what), steps);
    boolean first = tasks.isEmpty();
    tasks.add(task);
    journal.queued(task.job(), first);
    journal.thread().wake();
    return task;
  }

  /** Number of the turn that is under way: a task and the microtasks after it. */
  public long turn() {
    return turn;
  }

  /** Queues a microtask (HTML §8.1.7.2 "queue a microtask"). */
  public void queueMicrotask(Task.Description what, Runnable steps) {
    Task task = new Task(journal.job(Job.Queue.MICROTASK, microtaskPlaces++, what), steps);
    boolean first = microtasks.isEmpty();
    microtasks.add(task);
    journal.queued(task.job(), first);
  }

  /** The journal of its agent. */
  public Journal journal() {
    return journal;
  }

  /** Takes a task back that has not had its turn; nothing happens when it had. */
  public void drop(Task task) {
    if (tasks.remove(task)) {
      journal.happened(new Event.Dropped(task.job()));
    }
  }

  /** Runs until nothing is left that could ever run. */
  public void run() {
    clock.begin();
    do {
      while (!tasks.isEmpty() && !closing) {
        journal.checked();
        Task task = tasks.removeFirst();
        phase = task.job().kind() == Job.Kind.RENDER ? Phase.RENDERING : Phase.TASK;
        journal.enter(phase);
        running = true;
        long from = clock.now();
        perform(task);
        performMicrotaskCheckpoint();
        running = false;
        turn++;
        places = 0;
        watcher.taskEnded(from, clock.now());
        clock.ring();
      }
      if (!closing) {
        idlePeriod.run();
      }
      if (!closing && tasks.isEmpty()) {
        momentEnd.run();
      }
      if (tasks.isEmpty()) {
        journal.enter(Phase.WAITING);
      }
    } while (!closing && (!tasks.isEmpty() || clock.jump()));
    journal.enter(Phase.DONE);
  }

  /**
   * A worker's own end (HTML §10.2.1.1 "close a worker"): what runs goes on to its end, what is
   * queued is discarded, and nothing is queued any more.
   */
  public void close() {
    closing = true;
  }

  /** Whether it runs nothing after the current task. */
  public boolean isClosing() {
    return closing;
  }

  /** HTML §8.1.4.4 "clean up after running script": a checkpoint, if the stack is empty. */
  public void cleanUpAfterRunningScript() {
    if (journal.isStackEmpty() && !performingCheckpoint && !cleanUpWaits) {
      performMicrotaskCheckpoint();
      journal.enter(phase); // the task that has called back goes on
    }
  }

  /**
   * Runs steps that belong to code which is over but not cleaned up after yet, such as telling of
   * what it threw: callbacks in them make no checkpoint, as if that code were on the stack still.
   */
  public void beforeCleanUp(Runnable steps) {
    boolean before = cleanUpWaits;
    cleanUpWaits = true;
    steps.run();
    cleanUpWaits = before;
  }

  /** HTML §8.1.7.3 "perform a microtask checkpoint". */
  public void performMicrotaskCheckpoint() {
    if (performingCheckpoint) {
      return;
    }
    performingCheckpoint = true;
    if (!microtasks.isEmpty()) {
      journal.checked();
      journal.enter(Phase.MICROTASKS);
      for (Task next = microtasks.poll(); next != null; next = microtasks.poll()) {
        perform(next);
        if (!microtasks.isEmpty()) {
          journal.checked();
        }
      }
    }
    checkpointEnd.run();
    performingCheckpoint = false;
  }

  private void perform(Task task) {
    journal.taken(task.job());
    task.steps().run();
    journal.finished(task.job());
  }
}
