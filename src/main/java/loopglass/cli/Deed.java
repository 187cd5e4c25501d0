package loopglass.cli;

import java.util.Locale;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Line;
import loopglass.trace.Pending;
import loopglass.trace.Phase;
import loopglass.trace.Step;
import org.jspecify.annotations.Nullable;

/** What happened in a step, in a few words: verb first, then the thing's own name. */
final class Deed {

  private Deed() {}

  static String of(Step step) {
    return switch (step.event()) {
      case Event.Began _ -> "ready";
      case Event.Statement _ -> "line " + step.span().line();
      case Event.Counted(long statements) ->
          String.format(Locale.ROOT, "%,d more statements", statements);
      case Event.Pushed(Frame frame) -> (frame.isResumed() ? "resume " : "call ") + name(frame);
      case Event.Popped(Frame frame, Exit exit, var value) -> popped(frame, exit, value);
      case Event.Registered(Pending pending) -> "register " + name(pending);
      case Event.Rearmed(Pending pending) -> "wait again " + name(pending);
      case Event.Due(Pending pending) -> "due " + name(pending);
      case Event.Unregistered(Pending pending, Event.Why why) ->
          switch (why) {
            case DONE -> "done " + name(pending);
            case CANCELLED -> "cancel " + name(pending);
          };
      case Event.Queued(Job job) -> "queue " + name(job);
      case Event.Dropped(Job job) -> "drop " + name(job);
      case Event.Moved(Job job, Job _) -> "move " + name(job);
      case Event.Taken(Job job) -> "take " + name(job);
      case Event.Finished(Job job) -> "finish " + name(job);
      case Event.Checked(boolean empty, int frames) ->
          "stack empty? "
              + (empty ? "yes" : "no, " + frames + (frames == 1 ? " frame" : " frames"));
      case Event.Entered(Phase phase) -> "phase: " + phase(phase);
      case Event.ClockMoved(long _, long to, Event.ClockCause cause) ->
          "clock to " + StepText.clock(to) + ": " + cause(cause);
      case Event.Logged(Line line) -> "log: " + line.text();
      case Event.Reported(Line line, boolean _) -> "report: " + line.text();
      case Event.Rendered _ -> "paint the page";
      case Event.Started(String name, int _) -> "start " + name;
      case Event.Terminated(var _) -> "terminate " + step.agentAfter().name();
      case Event.Ended(Ending ending) -> "end: " + ending.message();
    };
  }

  static String name(Frame frame) {
    return frame.kind() == Frame.Kind.SCRIPT || frame.call().isBlank()
        ? frame.name()
        : frame.call();
  }

  static String name(Pending pending) {
    return switch (pending.api()) {
      case "setTimeout" -> "timer " + pending.handle();
      case "setInterval" -> "interval " + pending.handle();
      default -> pending.call().isBlank() ? pending.api() : pending.call();
    };
  }

  private static String name(Job job) {
    return switch (job.queue()) {
          case TASK -> "task ";
          case MICROTASK -> "microtask ";
        }
        + job.label();
  }

  private static String popped(Frame frame, Exit exit, @Nullable String value) {
    return switch (exit) {
      case RETURNED -> "return " + name(frame) + (value == null ? "" : " = " + value);
      case THREW -> "throw " + name(frame) + (value == null ? "" : ": " + value);
      case AWAITED -> "await " + name(frame);
      case YIELDED -> "yield " + name(frame) + (value == null ? "" : ": " + value);
    };
  }

  private static String phase(Phase phase) {
    return switch (phase) {
      case WAITING -> "nothing to run";
      case CHOOSING -> "choose a task";
      case TASK -> "run the task";
      case MICROTASKS -> "microtask checkpoint";
      case RENDERING -> "update the rendering";
      case DONE -> "done";
    };
  }

  private static String cause(Event.ClockCause cause) {
    return switch (cause) {
      case NOTHING_TO_RUN -> "nothing to run";
      case BUSY_WAIT -> "busy wait";
      case LONG_STRETCH -> "long stretch";
      case BLOCKED -> "blocked";
    };
  }
}
