package loopglass.engine;

import loopglass.engine.loop.Sink;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Machine;
import loopglass.trace.Snapshot;
import loopglass.trace.Span;
import loopglass.trace.Step;
import loopglass.trace.Trace;

/** Folds events into snapshots and appends them, as far as demand and lead allow. */
final class Recorder implements Sink {

  /** A counted stretch weighs as much as so many steps, since it took as long. */
  private static final int COUNTED_WEIGHT = 1_000;

  private final Trace trace = new Trace();
  private final Limits limits;
  private final Object gate = new Object();
  private Snapshot now = Snapshot.initial();
  private int weight;
  private int allowed;
  private volatile boolean open;
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
  public void accept(Event event, Span span) {
    boolean end = event instanceof Event.Ended;
    if (!end && trace.size() >= limits.steps() - 1) {
      throw new StepLimit();
    }
    now = Machine.apply(now, 0, event);
    trace.append(new Step(0, event, span, now));
    weight += event instanceof Event.Counted ? COUNTED_WEIGHT : 1;
    if (end || weight >= allowed) {
      pause(end);
    }
  }

  private void pause(boolean end) {
    synchronized (gate) {
      gate.notifyAll();
      waiting = true;
      while (!end && !open && weight >= allowed) {
        try {
          gate.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new StepLimit();
        }
      }
      waiting = false;
    }
  }

  void demand(int steps) {
    synchronized (gate) {
      int ahead = steps - trace.size();
      int wanted = (int) Math.min(Integer.MAX_VALUE, (long) weight + ahead + limits.lead());
      if (wanted > allowed) {
        allowed = wanted;
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
      while (trace.size() < steps && !trace.isEnded()) {
        gate.wait();
      }
    }
  }

  /** Leaves the program when enough was recorded; the program cannot catch it. */
  static final class StepLimit extends Error {
    private static final long serialVersionUID = 1;

    StepLimit() {
      super("enough was recorded", null, false, false);
    }
  }

  /** The sentence for that. */
  Ending stepLimit() {
    return new Ending(
        Ending.Kind.STEP_LIMIT,
        "The recording stops here, at "
            + limits.steps()
            + " steps. The program itself would go on.");
  }
}
