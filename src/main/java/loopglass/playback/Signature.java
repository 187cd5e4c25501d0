package loopglass.playback;

import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Span;
import loopglass.trace.Step;

/** A number that is the same for steps at which the same happens at the same place. */
final class Signature {

  private Signature() {}

  /**
   * The signature of a step.
   *
   * @param work of the job that runs
   */
  static int of(Step step, int work) {
    return mix(mix(work, step.agent()), of(step.event(), step.span()));
  }

  static int of(Job job) {
    return mix(mix(job.kind().name().hashCode(), of(job.span())), job.code().hashCode());
  }

  private static int of(Event event, Span span) {
    return switch (event) {
      case Event.Began _ -> 1;
      case Event.Statement _ -> mix(2, of(span));
      case Event.Counted _ -> mix(3, of(span));
      case Event.Pushed(Frame frame) -> mix(4, of(frame));
      case Event.Popped(Frame frame, var exit, var _) ->
          mix(mix(5, of(frame)), exit.name().hashCode());
      case Event.Registered(Pending pending) -> mix(6, of(pending));
      case Event.Rearmed(Pending pending) -> mix(7, of(pending));
      case Event.Due(Pending pending) -> mix(8, of(pending));
      case Event.Unregistered(Pending pending, var why) ->
          mix(mix(9, of(pending)), why.name().hashCode());
      case Event.Queued(Job job) -> mix(10, of(job));
      case Event.Dropped(Job job) -> mix(11, of(job));
      case Event.Moved(Job job, Job _) -> mix(12, of(job));
      case Event.Taken(Job job) -> mix(13, of(job));
      case Event.Finished(Job job) -> mix(14, of(job));
      case Event.Checked(boolean empty, int _) -> empty ? 15 : mix(16, of(span));
      case Event.Entered(var phase) -> mix(17, phase.name().hashCode());
      case Event.ClockMoved(long _, long _, var cause) -> mix(18, cause.name().hashCode());
      case Event.Logged(var line) -> mix(19, of(line.span()));
      case Event.Reported(var line, boolean _) -> mix(20, of(line.span()));
      case Event.Rendered _ -> 21;
      case Event.Started _ -> 22;
      case Event.Terminated _ -> 23;
      case Event.Ended _ -> 24;
    };
  }

  private static int of(Frame frame) {
    int place = mix(of(frame.callSite()), of(frame.function()));
    return mix(place, frame.callSite().isPresent() ? 0 : frame.name().hashCode());
  }

  private static int of(Pending pending) {
    return mix(of(pending.span()), pending.api().hashCode());
  }

  private static int of(Span span) {
    return mix(mix(span.source().hashCode(), span.offset()), span.length());
  }

  private static int mix(int one, int other) {
    return 31 * (one ^ (one >>> 15)) + other * 0x85EBCA6B;
  }
}
