package loopglass.view;

import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Step;

/** What a step is about, as one of the colours that have one meaning everywhere. */
enum Hue {
  STACK("stack"),
  MICROTASK("microtask"),
  TASK("task"),
  LOOP("loop"),
  ERROR("error"),
  QUIET("quiet");

  private final String style;

  Hue(String style) {
    this.style = style;
  }

  /** The CSS class of it. */
  String style() {
    return style;
  }

  static Hue of(Step step) {
    return switch (step.event()) {
      case Event.Began _ -> QUIET;
      case Event.Ended(var ending) ->
          switch (ending.kind()) {
            case COMPLETE, CANCELLED, STEP_LIMIT, TIME_LIMIT -> QUIET;
            case SYNTAX_ERROR, STALLED, OUT_OF_MEMORY, INTERNAL_ERROR -> ERROR;
          };
      case Event.Statement _, Event.Counted _, Event.Pushed _, Event.Popped _ -> STACK;
      case Event.Logged _ -> STACK;
      case Event.Registered _, Event.Rearmed _, Event.Due _, Event.Unregistered _ -> TASK;
      case Event.Queued(Job job) -> of(job);
      case Event.Dropped(Job job) -> of(job);
      case Event.Taken(Job job) -> of(job);
      case Event.Finished(Job job) -> of(job);
      case Event.Checked _, Event.Entered _, Event.ClockMoved _ -> LOOP;
      case Event.Reported _ -> ERROR;
    };
  }

  static Hue of(Job job) {
    return job.queue() == Job.Queue.MICROTASK
        ? MICROTASK
        : job.kind() == Job.Kind.SCRIPT ? STACK : TASK;
  }
}
