package loopglass.engine.host.browser;

import java.util.Map;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.loop.Journal;
import loopglass.trace.Event;
import loopglass.trace.Line;
import loopglass.trace.Line.Level;

/** The console's logging functions (Console Standard §1.1). */
final class ConsoleApi {

  private static final Map<String, Level> FUNCTIONS =
      Map.of(
          "log", Level.LOG,
          "info", Level.INFO,
          "warn", Level.WARN,
          "error", Level.ERROR,
          "debug", Level.DEBUG);

  private final JavaScript js;
  private final Journal journal;

  ConsoleApi(JavaScript js, Journal journal) {
    this.js = js;
    this.journal = journal;
  }

  void install(Object global) {
    Object console = js.newObject();
    FUNCTIONS.forEach(
        (name, level) ->
            js.define(
                console,
                name,
                0,
                (self, arguments) -> {
                  write(level, arguments);
                  return Values.undefined();
                }));
    js.defineHidden(global, "console", console);
  }

  private void write(Level level, Object[] arguments) {
    String text = Values.format(arguments);
    Line line = new Line(level, text, journal.programHere(), journal.clock().now());
    journal.happened(new Event.Logged(line));
  }
}
