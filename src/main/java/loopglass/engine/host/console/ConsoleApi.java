package loopglass.engine.host.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import loopglass.engine.js.HostFunction;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.loop.Journal;
import loopglass.trace.Line.Form;
import loopglass.trace.Line.Level;

/** The console namespace object of a realm (Console Standard §1). */
public final class ConsoleApi {

  /** In the order of the standard's interface, which is the order of the object's keys. */
  private static final List<Level> LEVELS =
      List.of(Level.DEBUG, Level.ERROR, Level.INFO, Level.LOG, Level.WARN);

  private final JavaScript js;
  private final Printer printer;
  private final Counters counters;
  private final Stopwatches stopwatches;
  private final Object console;

  private ConsoleApi(JavaScript js, Journal journal) {
    this.js = js;
    printer = new Printer(journal);
    counters = new Counters(printer);
    stopwatches = new Stopwatches(printer, journal.clock());
    console = js.newObject();
    js.nameNamespace(console, "console");
  }

  /** Gives a realm's global object its console: hidden from enumeration, as in a browser. */
  public static void install(JavaScript js, Journal journal) {
    ConsoleApi api = new ConsoleApi(js, journal);
    api.defineAll();
    js.defineHidden(js.global(), "console", api.console);
  }

  private void defineAll() {
    for (Level level : LEVELS) {
      define(level.name().toLowerCase(Locale.ROOT), arguments -> printer.message(level, arguments));
    }
    define("dir", this::dir);
    define("dirxml", arguments -> printer.message(Level.LOG, arguments));
    define("table", this::table);
    define("trace", this::trace);
    define("group", arguments -> printer.open(Form.GROUP, arguments));
    define("groupCollapsed", arguments -> printer.open(Form.COLLAPSED_GROUP, arguments));
    define("groupEnd", arguments -> printer.close());
    define("clear", arguments -> printer.clear());
    define("count", arguments -> counters.count(label(arguments)));
    define("countReset", arguments -> counters.reset(label(arguments)));
    define("assert", this::check);
    define("time", arguments -> stopwatches.start(label(arguments)));
    define("timeLog", arguments -> stopwatches.read(label(arguments), arguments));
    define("timeEnd", arguments -> stopwatches.stop(label(arguments)));
  }

  /** What a console function does; all of them return undefined. */
  private interface Deed {
    void does(Object[] arguments);
  }

  private void define(String name, Deed deed) {
    HostFunction function =
        (self, arguments) -> {
          deed.does(arguments);
          return Values.undefined();
        };
    js.define(console, name, 0, function);
  }

  private static String label(Object[] arguments) {
    Object label = Values.argument(arguments, 0);
    return Values.isUndefined(label) ? "default" : Values.toText(label);
  }

  private void dir(Object[] arguments) {
    printer.print(
        Level.LOG,
        Form.TEXT,
        Values.dir(Values.argument(arguments, 0), Values.argument(arguments, 1)));
  }

  private void table(Object[] arguments) {
    Object data = Values.argument(arguments, 0);
    if (Values.isObject(data) && !Values.isCallable(data)) {
      printer.print(Level.LOG, Form.TABLE, Values.table(data, Values.argument(arguments, 1)));
    } else {
      printer.message(Level.LOG, new Object[] {data});
    }
  }

  private void trace(Object[] arguments) {
    String message = Values.format(arguments);
    String head = message.isEmpty() ? "Trace" : "Trace: " + message;
    printer.print(Level.ERROR, Form.TEXT, head + js.stackHere());
  }

  private void check(Object[] arguments) {
    if (Values.toBoolean(Values.argument(arguments, 0))) {
      return;
    }
    printer.message(Level.ERROR, assertionFailed(arguments));
  }

  /** What comes before the data, as browsers write it: a text there keeps its directives. */
  private static Object[] assertionFailed(Object[] arguments) {
    String failed = "Assertion failed";
    if (arguments.length < 2) {
      return new Object[] {Values.text(failed)};
    }
    Object[] data = arguments.clone(); // the condition gives its place to what is said of it
    data[0] = Values.text(failed + ":");
    if (!Values.isText(data[1])) {
      return data;
    }
    data[1] = Values.text(failed + ": " + Values.toText(data[1]));
    return Arrays.copyOfRange(data, 1, data.length);
  }
}
