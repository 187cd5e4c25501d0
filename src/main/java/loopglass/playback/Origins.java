package loopglass.playback;

import java.util.Arrays;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Trace;

/**
 * At which step each frame, job and pending thing came to be, by its id. Grows with the trace: a
 * heartbeat pays for a bounded number of steps at a time. Belongs to one thread.
 */
public final class Origins {

  /** Of an id that nothing has. */
  public static final int NOWHERE = -1;

  /** So many steps are taken in at a time. */
  private static final int PORTION = 20_000;

  private final Trace trace;
  private int[] steps = new int[1024];
  private int known;

  /** The origins of a trace, which may still grow. */
  public Origins(Trace trace) {
    this.trace = trace;
  }

  /** Takes in more of what is published: at most {@link #PORTION} steps, about a millisecond. */
  public void extend() {
    extend(Math.min(trace.size(), known + PORTION));
  }

  /** Whether it has taken in a step, so that asking by then takes no time. */
  public boolean reaches(int step) {
    return Math.min(trace.size(), step + 1) <= known;
  }

  private void extend(int size) {
    for (; known < size; known++) {
      int id = comes(trace.step(known).event());
      if (id > 0) {
        if (id >= steps.length) {
          steps = Arrays.copyOf(steps, Math.max(id + 1, steps.length * 2));
        }
        if (steps[id] == 0) {
          steps[id] = known;
        }
      }
    }
  }

  /** The thing that an event brings into the machine, 0 for none. */
  static int comes(Event event) {
    return switch (event) {
      case Event.Pushed(Frame frame) -> frame.id();
      case Event.Queued(Job job) -> job.id();
      case Event.Registered(Pending pending) -> pending.id();
      default -> 0;
    };
  }

  /**
   * The step at which a thing came to be.
   *
   * @param id of a frame, job or pending thing
   * @param by no later than this step
   */
  public int of(int id, int by) {
    extend(Math.min(trace.size(), Math.max(known, by + 1)));
    return id <= 0 || id >= steps.length || steps[id] == 0 ? NOWHERE : steps[id];
  }

  /** The trace whose origins these are. */
  public Trace trace() {
    return trace;
  }
}
