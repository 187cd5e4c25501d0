package loopglass.engine.loop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import loopglass.trace.Event;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * The agents of a run (ECMA-262 §9.8): the page and its workers, in parallel in virtual time.
 *
 * <p>Each has a thread and a clock of its own, and exactly one thread runs at a time. An agent lets
 * its clock move only when no other would go on at an earlier moment; of two that would go on at
 * the same moment the one with the lower index is first. So what happens, and in which order, does
 * not depend on the machine's threads: this is a conservative simulation of parallel processes.
 *
 * <p>Two moments are chosen, where a browser has none: {@link #WAKING} and {@link #LOOK_AHEAD}.
 */
public final class AgentCluster {

  /** Virtual nanoseconds between a message's arrival and a waiting thread that takes it. */
  public static final long WAKING = VirtualClock.MILLISECOND / 10;

  /**
   * Virtual nanoseconds by which a long stretch of statements may run ahead of the other agents:
   * otherwise two that compute would change places after every statement.
   */
  static final long LOOK_AHEAD = VirtualClock.MILLISECOND / 10;

  private final Sink sink;
  private final Threads threads;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition visited = lock.newCondition();
  private final List<ExecutingThread> live = new CopyOnWriteArrayList<>();
  private final List<Thread> started = new CopyOnWriteArrayList<>();
  private final ExecutingThread page;

  /** Whose turn it is. */
  private ExecutingThread holder;

  private int agents = 1;
  private int lastId;
  private boolean over;

  /** The moment that was told last, in whichever agent. */
  long shown;

  private volatile @Nullable Throwable halt;

  /** Makes the threads that agents run on. */
  public interface Threads {
    /** Starts a thread. */
    Thread start(String name, Runnable code);
  }

  /** What an agent does on its thread, from its first turn to its end. */
  public interface Life {
    /** Runs; when it returns, the agent has nothing left to do. */
    void live(ExecutingThread thread);
  }

  /** A cluster of one agent, the page's, on the current thread. */
  public AgentCluster(Sink sink, Threads threads) {
    this.sink = sink;
    this.threads = threads;
    page = new ExecutingThread(this, 0, null, 0, lock.newCondition(), 0);
    holder = page;
    live.add(page);
  }

  /** The page's thread. */
  public ExecutingThread page() {
    return page;
  }

  /** Whether every step is told. */
  boolean keepsSteps() {
    return sink.keepsSteps();
  }

  /** How many agents live, the page included. */
  public int size() {
    return live.size();
  }

  /** How many agents there have been so far. */
  public int agents() {
    return agents;
  }

  /** Statements, calls and jobs so far: rises as long as any agent gets on. */
  public long progress() {
    long sum = 0;
    for (ExecutingThread thread : live) {
      sum += thread.progress();
    }
    return sum;
  }

  int mint() {
    return ++lastId;
  }

  void tell(int agent, Event event, Span span) {
    Throwable why = halt;
    if (why != null) {
      throw new Halted(why);
    }
    sink.accept(agent, event, span);
  }

  // Starting and ending ------------------------------------------------------------------------

  /**
   * Starts an agent: it will be told of at once and run at its moment.
   *
   * @param owner the agent that started it, and whose turn it is
   * @param name what it is called on screen
   * @param cause id of the frame that started it
   * @param moment virtual nanoseconds at which its thread is up
   * @param prepare what to do with the new thread before it runs, such as queueing its first task
   * @param life what it does then
   */
  public ExecutingThread start(
      ExecutingThread owner,
      String name,
      int cause,
      long moment,
      Consumer<ExecutingThread> prepare,
      Life life) {
    ExecutingThread thread =
        new ExecutingThread(this, agents++, owner, now(), lock.newCondition(), moment);
    thread.tell(new Event.Started(name, cause), Span.NONE);
    prepare.accept(thread);
    lock.lock();
    try {
      live.add(thread);
      started.add(threads.start("worker " + thread.index(), () -> run(thread, life)));
      limit(holder);
    } finally {
      lock.unlock();
    }
    return thread;
  }

  private void run(ExecutingThread thread, Life life) {
    try {
      await(thread);
      life.live(thread);
    } catch (Gone | Halted end) {
      // it was ended from outside, and whoever did that has told so
    } catch (Throwable failure) {
      if (!thread.isGone()) {
        halt(failure);
      }
    } finally {
      leave(thread);
    }
  }

  /** Ends an agent and those that it started; what they were doing is broken off. */
  public void terminate(ExecutingThread thread, Event.Why why) {
    for (ExecutingThread each : live) {
      if (each == thread || each.isOwnedBy(thread)) {
        each.tell(new Event.Terminated(why), Span.NONE);
        each.end();
        lock.lock();
        try {
          live.remove(each);
          each.turn.signal();
        } finally {
          lock.unlock();
        }
      }
    }
    limit(holder);
  }

  /** The page's part of the end: its loop has nothing left, and neither has any other. */
  public void finish() {
    leave(page);
    join();
  }

  /** Ends all agents from any thread: each leaves its program as soon as it asks for anything. */
  public void halt(Throwable why) {
    lock.lock();
    try {
      if (halt == null) {
        halt = why;
      }
      for (ExecutingThread thread : live) {
        thread.turn.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits until no thread but the current one is left. */
  public void join() {
    boolean interrupted = false;
    for (Thread thread : started) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  // Taking turns -------------------------------------------------------------------------------

  /** The running agent's clock would move to that moment: returns when it may. */
  void reach(ExecutingThread thread, long moment) {
    if (thread.isGone()) {
      throw new Gone();
    }
    lock.lock();
    try {
      thread.wanted = moment;
      pass();
      await(thread);
    } finally {
      lock.unlock();
    }
  }

  /**
   * The running agent's loop has nothing to run.
   *
   * @param due the moment of its next alarm, {@link ExecutingThread#NEVER} if it has none
   * @return the moment at which there may be something again; {@code NEVER} when all is over
   */
  long sleep(ExecutingThread thread, long due) {
    lock.lock();
    try {
      thread.asleep = true;
      reach(thread, due);
      thread.asleep = false;
      return over ? ExecutingThread.NEVER : thread.wanted;
    } finally {
      lock.unlock();
    }
  }

  /** The running agent has queued a task for that one. */
  void wake(ExecutingThread thread) {
    if (thread != holder && thread.asleep) {
      thread.wanted = Math.min(thread.wanted, now() + WAKING);
      limit(holder);
    }
  }

  /** Id of the frame or job that runs now, in whichever agent; 0 when the platform itself acts. */
  public int runningId() {
    return holder.runningId();
  }

  /** Virtual nanoseconds on the clock of the running agent. */
  long now() {
    return holder.now();
  }

  private void leave(ExecutingThread thread) {
    lock.lock();
    try {
      live.remove(thread);
      if (holder == thread) {
        pass();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Gives the turn to whoever would go on first. */
  private void pass() {
    ExecutingThread first = null;
    for (ExecutingThread thread : live) {
      if (first == null || thread.wanted < first.wanted) {
        first = thread;
      }
    }
    if (first != null) {
      over |= first.wanted >= ExecutingThread.NEVER;
      limit(first);
      if (holder != first) {
        holder = first;
        first.turn.signal();
      }
    }
  }

  /** Sets how far an agent may go before it has to ask. */
  private void limit(ExecutingThread thread) {
    long limit = ExecutingThread.NEVER;
    for (ExecutingThread other : live) {
      if (other != thread) {
        long before = other.index() < thread.index() ? 0 : 1;
        limit = Math.min(limit, other.wanted + before);
      }
    }
    thread.limit(limit);
  }

  /**
   * Has something done on an agent's own thread, where only its values may be looked at. On the
   * thread of the running agent only; nothing happens if that agent lives no more.
   */
  public void visit(int agent, Runnable action) {
    if (holder.index() == agent) {
      action.run();
      return;
    }
    lock.lock();
    try {
      for (ExecutingThread thread : live) {
        if (thread.index() == agent) {
          thread.visitor = action;
          thread.turn.signal();
          while (thread.visitor != null) {
            visited.awaitUninterruptibly();
          }
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** Blocks until it is a thread's turn. */
  private void await(ExecutingThread thread) {
    lock.lock();
    try {
      while (halt == null && !thread.isGone() && holder != thread) {
        Runnable visitor = thread.visitor;
        if (visitor != null) {
          visitor.run();
          thread.visitor = null;
          visited.signal();
        } else {
          thread.turn.awaitUninterruptibly();
        }
      }
    } finally {
      lock.unlock();
    }
    if (thread.isGone()) {
      throw new Gone();
    }
    Throwable why = halt;
    if (why != null) {
      throw new Halted(why);
    }
  }

  /** Leaves the program of an agent that was terminated; the program cannot catch it. */
  static final class Gone extends Error {
    private static final long serialVersionUID = 1;

    Gone() {
      super("the agent was terminated", null, false, false);
    }
  }

  /** Leaves the program of every agent when one has failed or the run was stopped. */
  public static final class Halted extends Error {
    private static final long serialVersionUID = 1;

    Halted(Throwable why) {
      super("the run is over", why, false, false);
    }
  }
}
