package loopglass.lesson;

import java.util.Set;
import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Step;
import org.jspecify.annotations.Nullable;

/** The sentence for a frame that left the stack. */
final class Exits {

  /** Platform functions that report what a function throws which they call, and go on. */
  private static final Set<String> REPORTING =
      Set.of(
          "dispatchEvent",
          "click",
          "abort",
          "focus",
          "blur",
          "reset",
          "requestSubmit",
          "define",
          "append",
          "appendChild",
          "insertBefore",
          "setAttribute");

  private Exits() {}

  /**
   * The sentence.
   *
   * @param agent without the frame on its stack
   * @param before the step before this one
   */
  static Caption caption(
      Frame frame, Exit exit, @Nullable String value, Agent agent, @Nullable Step before) {
    return Wording.of(key(frame, exit, value, agent, before))
        .with("call", Words.call(frame))
        .with("value", value == null ? Wording.of("words.value").text() : Words.value(value))
        .with("below", Words.below(Narration.top(agent)))
        .caption();
  }

  private static String key(
      Frame frame, Exit exit, @Nullable String value, Agent agent, @Nullable Step before) {
    boolean last = agent.stack().isEmpty();
    return switch (exit) {
      case RETURNED ->
          Calls.isThen(frame) && !last
              ? hasOnlyBegun(frame, before) ? "popped.then.pending" : "popped.then"
              : returnedKey(frame, value, agent);
      case THREW -> threwKey(frame, agent);
      case AWAITED -> last ? "popped.awaited.last" : "popped.awaited";
      case YIELDED -> "popped.yielded";
    };
  }

  /** Whether nothing happened since it was pushed: then() has queued nothing. */
  private static boolean hasOnlyBegun(Frame frame, @Nullable Step before) {
    return before != null
        && before.event() instanceof Event.Pushed(Frame pushed)
        && pushed.id() == frame.id();
  }

  private static String threwKey(Frame frame, Agent agent) {
    if (frame.kind() == Frame.Kind.ASYNC) {
      return "popped.threw.async";
    }
    Frame below = Narration.top(agent);
    if (below != null) {
      boolean reports = below.kind() == Frame.Kind.PLATFORM && REPORTING.contains(below.name());
      boolean executor = below.kind() == Frame.Kind.BUILTIN && below.name().equals("Promise");
      return reports
          ? "popped.threw.listener"
          : executor ? "popped.threw.executor" : "popped.threw";
    }
    Job running = agent.running();
    return running == null
        ? "popped.threw.last"
        : switch (running.kind()) {
          case REACTION -> "popped.threw.handler";
          case THENABLE -> "popped.threw.thenable";
          case SCRIPT, TIMER, RESUME, INTERNAL, CALLBACK, EVENT, RENDER -> "popped.threw.last";
        };
  }

  private static String returnedKey(Frame frame, @Nullable String value, Agent agent) {
    boolean last = agent.stack().isEmpty();
    return switch (frame.kind()) {
      case SCRIPT -> "popped.script" + Words.whose(frame);
      case ASYNC -> last ? "popped.async.last" : "popped.async";
      case PLATFORM -> {
        boolean registrar = frame.name().equals("setTimeout") || frame.name().equals("setInterval");
        yield Calls.isConsole(frame)
            ? "popped.console"
            : registrar && value != null ? "popped.registrar" : plainKey(value, agent);
      }
      case GENERATOR -> frame.isResumed() ? plainKey(value, agent) : "popped.generator";
      case FUNCTION, BUILTIN -> plainKey(value, agent);
    };
  }

  private static String plainKey(@Nullable String value, Agent agent) {
    if (agent.stack().isEmpty()) {
      return agent.microtask() == null ? "popped.returned.last" : "popped.returned.microtask";
    }
    boolean nothing = value == null || value.equals("undefined");
    return nothing ? "popped.returned" : "popped.returned.value";
  }
}
