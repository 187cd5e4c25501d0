package loopglass.engine.loop;

import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import loopglass.trace.Event.ClockCause;
import org.jspecify.annotations.Nullable;

/**
 * Time as one agent sees it, in virtual nanoseconds since the run began. It stands still while code
 * runs, jumps to the next due moment when nothing can run, and creeps during long stretches and
 * busy waits. Alarms go off in order of their moment, then of their setting. Other agents may hold
 * it up: see {@link AgentCluster}.
 */
public final class VirtualClock {

  /** Nanoseconds in a millisecond. */
  public static final long MILLISECOND = 1_000_000;

  /** Virtual nanoseconds that one statement of a long quiet stretch takes. */
  public static final long STATEMENT = 1;

  /** So many readings after a jump of the clock are free. */
  static final int FREE_READINGS = 20;

  /** From so many readings on they are counted, no longer recorded: a busy wait. */
  static final int COUNTED_READINGS = 64;

  /** Least virtual nanoseconds by which a reading that is not free moves the clock. */
  static final long READING = MILLISECOND / 20;

  /**
   * A reading that is not free moves the clock by this part of the wait so far, if that is more.
   */
  static final long WAIT_PART = 1000;

  private final TreeSet<Alarm> alarms =
      new TreeSet<>(Comparator.comparingLong((Alarm a) -> a.due).thenComparingLong(a -> a.order));
  private final ExecutingThread thread;
  private final AgentCluster cluster;
  private final Listener listener;
  private long now;
  private long orders;
  private long nextDue = Long.MAX_VALUE;

  /** From this moment on another agent may want to go first. */
  private long limit = ExecutingThread.NEVER;

  /** The earlier of the two: up to here a long stretch need not look at either. */
  private long nextStop = Long.MAX_VALUE;

  private int readings;
  private long waitBegan;

  /** Is told before an alarm goes off and whenever the clock has moved visibly. */
  interface Listener {
    void clockMoved(long from, long to, ClockCause cause);
  }

  VirtualClock(ExecutingThread thread, Listener listener) {
    this.thread = thread;
    this.cluster = thread.cluster();
    this.listener = listener;
    this.now = cluster.now();
  }

  /** An action that waits for a moment. */
  public static final class Alarm {
    private final long due;
    private final long order;
    private final BooleanSupplier wanted;
    private final Runnable action;

    private Alarm(long due, long order, BooleanSupplier wanted, Runnable action) {
      this.due = due;
      this.order = order;
      this.wanted = wanted;
      this.action = action;
    }
  }

  /** Virtual nanoseconds since the program began. */
  public long now() {
    return now;
  }

  /**
   * Sets an alarm.
   *
   * @param due virtual nanoseconds; an alarm in the past goes off at the next opportunity
   * @param action what to do then; runs no JavaScript
   */
  public Alarm at(long due, Runnable action) {
    return at(due, () -> true, action);
  }

  /**
   * Sets an alarm that may not be wanted any more, or not yet, when it goes off: then nothing shows
   * that it did.
   *
   * @param due virtual nanoseconds, see {@link #at(long, Runnable)}
   */
  public Alarm at(long due, BooleanSupplier wanted, Runnable action) {
    Alarm alarm = new Alarm(due, orders++, wanted, action);
    alarms.add(alarm);
    lookAhead();
    return alarm;
  }

  /** Takes an alarm back. */
  public void cancel(@Nullable Alarm alarm) {
    if (alarm != null) {
      alarms.remove(alarm);
      lookAhead();
    }
  }

  /** Sets off what is due by now. */
  public void ring() {
    if (nextDue <= now) {
      advance(now, ClockCause.NOTHING_TO_RUN);
    }
  }

  /** Reads the clock for the program; in a busy wait this moves it, see the constants. */
  long read() {
    readings++;
    if (readings > FREE_READINGS) {
      if (readings == FREE_READINGS + 1) {
        waitBegan = now;
      }
      long waited = now - waitBegan;
      advance(now + Math.max(READING, waited / WAIT_PART), ClockCause.BUSY_WAIT);
    }
    return now;
  }

  /** Whether readings come so thick that they are counted instead of recorded. */
  boolean isBusyWait() {
    return readings > COUNTED_READINGS;
  }

  /** The busy wait is over: readings are free again. */
  void endWait() {
    readings = 0;
  }

  /** It was not over: readings are counted on. */
  void resumeWait() {
    readings = COUNTED_READINGS;
  }

  /** Whether readings move the clock already, so that a busy wait may be at hand. */
  boolean isWaitSuspected() {
    return readings > FREE_READINGS;
  }

  /** Lets statements of a long stretch take their time. */
  void spend(long nanoseconds) {
    long to = now + nanoseconds;
    if (nextStop <= to) {
      advance(to, ClockCause.LONG_STRETCH);
    } else {
      now = to;
    }
  }

  /**
   * Lets time pass while a call blocks its agent: what falls due meanwhile is queued, and nothing
   * runs.
   *
   * @param to virtual nanoseconds
   */
  public void block(long to) {
    advance(Math.max(now, to), ClockCause.BLOCKED);
    show(ClockCause.BLOCKED);
  }

  /** Tells how far the clock has crept since it was last told. */
  void show(ClockCause cause) {
    if (now > cluster.shown) {
      long from = cluster.shown;
      cluster.shown = now;
      listener.clockMoved(from, now, cause);
    }
  }

  /** Moves to the moment at which the agent's thread is up. */
  void begin() {
    advance(Math.max(now, thread.wanted), ClockCause.NOTHING_TO_RUN);
  }

  /** Jumps to the next moment at which something is due or arrives; false when there is none. */
  boolean jump() {
    Alarm next = first();
    long due = next == null ? ExecutingThread.NEVER : Math.max(now, next.due);
    long moment = cluster.sleep(thread, due);
    if (moment >= ExecutingThread.NEVER) {
      return false;
    }
    readings = 0;
    advance(Math.max(now, moment), ClockCause.NOTHING_TO_RUN);
    return true;
  }

  /** Up to which moment it may move without asking the other agents. */
  void limit(long moment) {
    limit = moment;
    lookAhead();
  }

  private @Nullable Alarm first() {
    return alarms.isEmpty() ? null : alarms.first();
  }

  private void lookAhead() {
    Alarm next = first();
    nextDue = next == null ? Long.MAX_VALUE : next.due;
    nextStop = Math.min(nextDue, limit + AgentCluster.LOOK_AHEAD);
  }

  private void advance(long to, ClockCause cause) {
    for (Alarm next = first(); next != null && next.due <= to; next = first()) {
      reach(Math.max(now, next.due), cause);
      alarms.remove(next);
      lookAhead();
      now = Math.max(now, next.due);
      if (next.wanted.getAsBoolean()) {
        show(cause);
        next.action.run();
      }
    }
    reach(to, cause);
    now = to;
    if (cause == ClockCause.NOTHING_TO_RUN) {
      show(cause);
    }
  }

  /** Lets other agents go on to that moment first. */
  private void reach(long moment, ClockCause cause) {
    long ahead = cause == ClockCause.LONG_STRETCH ? AgentCluster.LOOK_AHEAD : 0;
    if (moment > now && moment >= limit + ahead) {
      cluster.reach(thread, moment);
    }
  }
}
