package loopglass.cli;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.trace.Agent;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Step;
import loopglass.trace.Waiting;

/**
 * A step as a line of a table: number, virtual clock, what happened, and the four rooms after it.
 * Rooms show what is next (for the stack: on top) first, and shorten what does not fit.
 */
final class StepText {

  private static final int DEED = 40;
  private static final int STACK = 30;
  private static final int APIS = 18;
  private static final int QUEUE = 20;

  /** Shortened further than that, a name says nothing. */
  private static final int LEAST = 11;

  private static final String ROW =
      "%6s %10s  %-" + DEED + "s │ %-" + STACK + "s │ %-" + APIS + "s │ %-" + QUEUE + "s │ %s";

  /** The table's head. */
  static final String HEADER =
      ROW.formatted(
          "step", "clock", "what happened", "call stack", "Web APIs", "microtasks", "tasks");

  private static final Pattern CALLEE = Pattern.compile("^[\\w$.]+\\(");
  private static final double NANOS_PER_MS = 1e6;

  private StepText() {}

  /** The table's row for a step. */
  static String line(int number, Step step) {
    Agent agent = step.agentAfter();
    return ROW.formatted(
            number,
            clock(step.after().clock()),
            fit(Deed.of(step), DEED),
            list(agent.stack(), agent.stack().size(), StepText::frame, STACK),
            list(agent.apis(), agent.apis().size(), StepText::pending, APIS),
            list(agent.microtasks(), Job::label),
            list(agent.tasks(), Job::label))
        .stripTrailing();
  }

  /** Virtual nanoseconds in milliseconds, with no more digits than they have. */
  static String clock(long nanos) {
    String text = String.format(Locale.ROOT, "%.3f", nanos / NANOS_PER_MS);
    return text.replaceFirst("\\.?0+$", "") + " ms";
  }

  /** Without arguments: {@code console.log()}; of a chain only its last link: {@code .then()}. */
  private static String frame(Frame frame) {
    if (frame.kind() == Frame.Kind.BUILTIN) {
      return frame.name().replaceFirst("^.*\\.prototype\\.", ".") + "()";
    }
    Matcher callee = CALLEE.matcher(frame.call());
    return callee.find() ? callee.group() + ")" : Deed.name(frame);
  }

  private static String pending(Pending pending) {
    String due = pending.due() == Pending.UNKNOWN ? "" : ", " + clock(pending.due());
    return Deed.name(pending) + due;
  }

  private static <T> String list(Waiting<T> waiting, Function<T, String> name) {
    return list(waiting, waiting.size(), name, QUEUE);
  }

  /** As many as fit, the last of them perhaps shortened, then how many more there are. */
  private static <T> String list(Iterable<T> things, int size, Function<T, String> name, int room) {
    StringBuilder cell = new StringBuilder();
    int shown = 0;
    for (T thing : things) {
      String comma = shown == 0 ? "" : ", ";
      int rest = size - shown - 1;
      int more = rest == 0 ? 0 : 2 + Integer.toString(rest).length();
      int left = room - cell.length() - comma.length() - more;
      String next = fit(name.apply(thing), room);
      if (shown > 0 && left < Math.min(next.length(), LEAST)) {
        return cell + " +" + (rest + 1);
      }
      cell.append(comma).append(fit(next, left));
      shown++;
    }
    return cell.toString();
  }

  /** On one line, shortened in the middle, where the least is lost. */
  static String fit(String text, int length) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= length) {
      return line;
    }
    int head = length * 2 / 3;
    return line.substring(0, head) + "…" + line.substring(line.length() - (length - 1 - head));
  }
}
