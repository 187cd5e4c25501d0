package loopglass.engine.host.console;

import loopglass.engine.js.Values;
import loopglass.engine.loop.Journal;
import loopglass.trace.Event;
import loopglass.trace.Line;
import loopglass.trace.Line.Form;
import loopglass.trace.Line.Level;

/** Writes lines inside the groups that are open (Console Standard §2.3 Printer). */
final class Printer {

  private final Journal journal;
  private int depth;

  Printer(Journal journal) {
    this.journal = journal;
  }

  /** Writes arguments as {@code console.log} does: with format directives. */
  void message(Level level, Object[] arguments) {
    print(level, Form.TEXT, Values.format(arguments));
  }

  void print(Level level, Form form, String text) {
    String margin = " ".repeat(Line.INDENT * depth);
    String indented = margin + text.replace("\n", "\n" + margin);
    Line line =
        new Line(level, indented, journal.programHere(), journal.clock().now(), depth, form);
    journal.happened(new Event.Logged(line));
  }

  /** Opens a group; without a label no line tells of it, as in Node. */
  void open(Form form, Object[] label) {
    if (label.length > 0) {
      print(Level.LOG, form, Values.format(label));
    }
    depth++;
  }

  void close() {
    depth = Math.max(0, depth - 1);
  }

  /** Empties the console and closes all groups (Console Standard §1.1.2). */
  void clear() {
    depth = 0;
    print(Level.LOG, Form.CLEAR, "");
  }
}
