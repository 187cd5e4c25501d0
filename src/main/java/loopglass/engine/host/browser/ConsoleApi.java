package loopglass.engine.host.browser;

import java.util.List;
import java.util.Locale;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.loop.Journal;
import loopglass.trace.Event;
import loopglass.trace.Line;
import loopglass.trace.Line.Level;

/** The console's logging functions (Console Standard §1.1). */
final class ConsoleApi {

  /** In the order of the standard's interface, which is the order of the object's keys. */
  private static final List<Level> LEVELS =
      List.of(Level.DEBUG, Level.ERROR, Level.INFO, Level.LOG, Level.WARN);

  private final JavaScript js;
  private final Journal journal;

  ConsoleApi(JavaScript js, Journal journal) {
    this.js = js;
    this.journal = journal;
  }

  void install(Object global) {
    Object console = js.newObject();
    for (Level level : LEVELS) {
      js.define(
          console,
          level.name().toLowerCase(Locale.ROOT),
          0,
          (self, arguments) -> {
            write(level, arguments);
            return Values.undefined();
          });
    }
    js.defineHidden(global, "console", console);
  }

  private void write(Level level, Object[] arguments) {
    String text = Values.format(arguments);
    Line line = new Line(level, text, journal.programHere(), journal.clock().now());
    journal.happened(new Event.Logged(line));
  }
}
