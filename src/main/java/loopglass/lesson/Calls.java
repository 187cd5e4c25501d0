package loopglass.lesson;

import java.util.Set;
import loopglass.trace.Agent;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import org.jspecify.annotations.Nullable;

/** The sentence for a frame that is pushed. */
final class Calls {

  /** Functions of the language that have a name but belong to no object. */
  private static final Set<String> GLOBAL =
      Set.of(
          "eval",
          "parseInt",
          "parseFloat",
          "isNaN",
          "isFinite",
          "encodeURI",
          "encodeURIComponent",
          "decodeURI",
          "decodeURIComponent",
          "escape",
          "unescape");

  private static final Set<String> THEN =
      Set.of("Promise.prototype.then", "Promise.prototype.catch", "Promise.prototype.finally");

  private Calls() {}

  /** Whether it makes a reaction to a promise, and settles none. */
  static boolean isThen(Frame frame) {
    return frame.kind() == Frame.Kind.BUILTIN && THEN.contains(frame.name());
  }

  /**
   * The sentence.
   *
   * @param agent with the frame on its stack
   */
  static Caption caption(Frame frame, Agent agent) {
    return Wording.of(key(frame, agent))
        .with("call", Words.call(frame))
        .with("below", Words.below(Narration.at(agent, 1)))
        .caption();
  }

  private static String key(Frame frame, Agent agent) {
    boolean byLoop = frame.cause() != 0 && Narration.at(agent, 1) == null;
    return switch (frame.kind()) {
      case SCRIPT -> frame.isResumed() ? "pushed.module" : "pushed.script" + Words.whose(frame);
      case FUNCTION -> byLoop ? "pushed.function.job" : "pushed.function";
      case ASYNC -> frame.isResumed() ? resumedKey(frame, agent) : "pushed.async";
      case GENERATOR -> frame.isResumed() ? "pushed.generator.resumed" : "pushed.generator";
      case BUILTIN -> isResolver(frame) ? "call.resolver" : knownCall(frame, "pushed.builtin");
      case PLATFORM -> knownCall(frame, "pushed.platform");
    };
  }

  /** A microtask resumes it after an await, code after a yield. */
  private static String resumedKey(Frame frame, Agent agent) {
    Job running = agent.running();
    return frame.cause() == 0 || running == null
        ? "pushed.async.next"
        : Words.isRejection(running) ? "pushed.async.threw" : "pushed.async.resumed";
  }

  /**
   * Whether it is a function that settles a promise, as an executor gets two of them: these have no
   * name, and go by the one that the program gives them.
   */
  static boolean isResolver(@Nullable Frame frame) {
    if (frame == null || frame.kind() != Frame.Kind.BUILTIN || frame.name().contains(".")) {
      return false;
    }
    return frame.name().isEmpty()
        || !Character.isUpperCase(frame.name().charAt(0)) && !GLOBAL.contains(frame.name());
  }

  /** The sentence of that function, known as the program calls it or by its name. */
  private static String knownCall(Frame frame, String otherwise) {
    String name = frame.name().substring(frame.name().lastIndexOf('.') + 1);
    String written = frame.call().replaceFirst("(?s)\\(.*", "").strip();
    if (written.endsWith("." + name) && Wording.has("call." + written)) {
      return "call." + written;
    }
    boolean console = isConsole(frame);
    String key = (console ? "call.console." : "call.") + frame.name();
    return Wording.has(key) ? key : console ? "call.console" : otherwise;
  }

  static boolean isConsole(Frame frame) {
    return frame.call().startsWith("console.") || frame.name().startsWith("console.");
  }
}
