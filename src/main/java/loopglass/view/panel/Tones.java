package loopglass.view.panel;

import java.util.Locale;
import loopglass.picture.Tone;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Phase;
import loopglass.trace.Step;

/** What a step or a job is about, as one of the tones that mean the same everywhere. */
public final class Tones {

  private Tones() {}

  /** The CSS class of a tone. */
  public static String style(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  public static Tone of(Step step) {
    return switch (step.event()) {
      case Event.Began _ -> Tone.PLAIN;
      case Event.Ended(var ending) ->
          switch (ending.kind()) {
            case COMPLETE, CANCELLED, STEP_LIMIT, TIME_LIMIT -> Tone.PLAIN;
            case SYNTAX_ERROR, STALLED, OUT_OF_MEMORY, INTERNAL_ERROR -> Tone.ERROR;
          };
      case Event.Statement _, Event.Counted _, Event.Pushed _, Event.Popped _ -> Tone.STACK;
      case Event.Logged _ -> Tone.STACK;
      case Event.Registered(Pending pending) -> of(pending);
      case Event.Rearmed(Pending pending) -> of(pending);
      case Event.Due(Pending pending) -> of(pending);
      case Event.Unregistered(Pending pending, var _) -> of(pending);
      case Event.Queued(Job job) -> of(job);
      case Event.Dropped(Job job) -> of(job);
      case Event.Moved(Job job, Job _) -> of(job);
      case Event.Taken(Job job) -> of(job);
      case Event.Finished(Job job) -> of(job);
      case Event.Started _, Event.Terminated _ -> Tone.TASK;
      case Event.Rendered _ -> Tone.RENDER;
      case Event.Entered(Phase phase) when phase == Phase.RENDERING -> Tone.RENDER;
      case Event.Checked _, Event.Entered _, Event.ClockMoved _ -> Tone.LOOP;
      case Event.Reported _ -> Tone.ERROR;
    };
  }

  public static Tone of(Pending pending) {
    return pending.awaitsFrame() ? Tone.RENDER : Tone.TASK;
  }

  public static Tone of(Job job) {
    if (job.kind() == Job.Kind.RENDER) {
      return Tone.RENDER;
    }
    return job.queue() == Job.Queue.MICROTASK
        ? Tone.MICROTASK
        : job.kind() == Job.Kind.SCRIPT ? Tone.STACK : Tone.TASK;
  }
}
