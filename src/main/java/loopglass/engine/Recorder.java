package loopglass.engine;

import loopglass.engine.loop.Sink;
import loopglass.trace.Event;
import loopglass.trace.Machine;
import loopglass.trace.Snapshot;
import loopglass.trace.Span;
import loopglass.trace.Step;
import loopglass.trace.Trace;

/** Folds events into snapshots and appends them, as far as demand and lead allow. */
final class Recorder implements Sink {

  /** So many counted statements weigh as much as one step, since they took as long. */
  private static final int STATEMENTS_PER_STEP = 250;

  private final Trace trace = new Trace();
  private final Limits limits;
  private final Object gate = new Object();
  private Snapshot now = Snapshot.initial();
  private int weight;
  private int allowed;
  private int demanded;
  private volatile int awaited = Integer.MAX_VALUE;
  private volatile boolean open;
  private volatile boolean dead;
  private volatile boolean waiting;

  Recorder(Limits limits) {
    this.limits = limits;
    this.allowed = limits.lead();
  }

  Trace trace() {
    return trace;
  }

  /** Whether the engine waits for demand: then no progress is no stall. */
  boolean isWaiting() {
    return waiting;
  }

  @Override
  public boolean keepsSteps() {
    return true;
  }

  @Override
  public void accept(int agent, Event event, Span span) {
    boolean end = event instanceof Event.Ended;
    if (!end && weight >= limits.steps() - 1) {
      throw new StepLimit(limits.steps());
    }
    now = Machine.apply(now, agent, event);
    trace.append(new Step(agent, event, span, now));
    weight += event instanceof Event.Counted(long n) ? 1 + (int) (n / STATEMENTS_PER_STEP) : 1;
    if (end || isFarEnough()) {
      pause(end);
    } else if (trace.size() >= awaited) {
      wakeReaders();
    }
  }

  private void wakeReaders() {
    synchronized (gate) {
      awaited = Integer.MAX_VALUE;
      gate.notifyAll();
    }
  }

  /** Weight bounds the lead only: what was asked for is recorded however long it takes. */
  private boolean isFarEnough() {
    return weight >= allowed && trace.size() >= demanded;
  }

  private void pause(boolean end) {
    synchronized (gate) {
      gate.notifyAll();
      waiting = true;
      while (!end && !open && isFarEnough()) {
        try {
          gate.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new StepLimit(trace.size());
        }
      }
      waiting = false;
    }
  }

  void demand(int steps) {
    synchronized (gate) {
      int ahead = steps - trace.size();
      int wanted = (int) Math.min(Integer.MAX_VALUE, (long) weight + ahead + limits.lead());
      if (wanted > allowed || steps > demanded) {
        allowed = Math.max(allowed, wanted);
        demanded = Math.max(demanded, steps);
        gate.notifyAll();
      }
    }
  }

  /** Lets the engine go on without demand, so that it can end. */
  void open() {
    synchronized (gate) {
      open = true;
      gate.notifyAll();
    }
  }

  void await(int steps) throws InterruptedException {
    synchronized (gate) {
      // The mark is set before the look, and the writer looks at the mark after it appended.
      awaited = Math.min(awaited, steps);
      while (trace.size() < steps && !trace.isEnded() && !dead) {
        gate.wait();
        awaited = Math.min(awaited, steps);
      }
    }
  }

  /** The engine's thread is gone, with or without a last step. */
  void die() {
    synchronized (gate) {
      dead = true;
      gate.notifyAll();
    }
  }

  /** Whether nothing more can come. */
  boolean isOver() {
    return dead || trace.isEnded();
  }

  /** Leaves the program when enough was recorded; the program cannot catch it. */
  static final class StepLimit extends Error {
    private static final long serialVersionUID = 1;

    StepLimit(int steps) {
      super(
          "The recording stops here, at its limit of "
              + steps
              + " steps (long stretches count too); the program itself would go on.",
          null,
          false,
          false);
    }
  }
}
