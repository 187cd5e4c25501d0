package loopglass.engine.host.console;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import loopglass.engine.js.Values;
import loopglass.engine.loop.VirtualClock;
import loopglass.trace.Line.Form;
import loopglass.trace.Line.Level;
import org.jspecify.annotations.Nullable;

/** Times by label, read from the virtual clock (Console Standard §1.4). */
final class Stopwatches {

  private final Printer printer;
  private final VirtualClock clock;
  private final Map<String, Long> begun = new HashMap<>();

  Stopwatches(Printer printer, VirtualClock clock) {
    this.printer = printer;
    this.clock = clock;
  }

  void start(String label) {
    if (begun.putIfAbsent(label, clock.now()) != null) {
      warn("Label '" + label + "' already exists for console.time()");
    }
  }

  /** Tells the time so far, and whatever stands behind the label. */
  void read(String label, Object[] arguments) {
    Object[] data =
        arguments.length < 2 ? new Object[0] : Arrays.copyOfRange(arguments, 1, arguments.length);
    tell("timeLog", label, begun.get(label), data);
  }

  void stop(String label) {
    tell("timeEnd", label, begun.remove(label), new Object[0]);
  }

  private void tell(String function, String label, @Nullable Long since, Object[] data) {
    if (since == null) {
      warn("No such label '" + label + "' for console." + function + "()");
      return;
    }
    double elapsed = (clock.now() - since) / (double) VirtualClock.MILLISECOND;
    Object[] line = new Object[data.length + 3];
    line[0] = Values.text("%s: %s");
    line[1] = Values.text(label);
    line[2] = Values.text(Elapsed.text(elapsed));
    System.arraycopy(data, 0, line, 3, data.length);
    printer.message(Level.LOG, line);
  }

  private void warn(String text) {
    printer.print(Level.WARN, Form.TEXT, text);
  }
}
