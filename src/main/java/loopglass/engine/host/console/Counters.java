package loopglass.engine.host.console;

import java.util.HashMap;
import java.util.Map;
import loopglass.trace.Line.Form;
import loopglass.trace.Line.Level;

/** Counts by label (Console Standard §1.2). */
final class Counters {

  private final Printer printer;
  private final Map<String, Integer> counts = new HashMap<>();

  Counters(Printer printer) {
    this.printer = printer;
  }

  void count(String label) {
    printer.print(Level.LOG, Form.TEXT, label + ": " + counts.merge(label, 1, Integer::sum));
  }

  void reset(String label) {
    if (counts.remove(label) == null) {
      printer.print(Level.WARN, Form.TEXT, "Count for '" + label + "' does not exist");
    }
  }
}
