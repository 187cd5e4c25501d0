package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.objects.JSObject;

/**
 * Text for values, as Node 20 writes it.
 *
 * <p>Arguments are GraalJS's internal values: what a {@code JavaScriptRootNode} is called with. The
 * calling thread must have entered the program's context.
 */
public final class Inspection {

  private Inspection() {}

  /**
   * The text of {@code console.log(...arguments)}, without the line's end. Format directives
   * ({@code %s %d %i %f %j %o %O %c %%}) in a first string are followed (Console Standard,
   * Formatter; Node docs, util.format).
   *
   * @throws com.oracle.truffle.js.runtime.GraalJSException what the program's own code throws where
   *     Node runs it: custom inspection, toString for %s, valueOf for %d, toJSON for %j
   */
  public static String format(Object[] arguments) {
    return FormatString.apply(arguments, Options.CONSOLE);
  }

  /** The text of {@code util.inspect(value)} as console.log uses it; strings are quoted. */
  public static String inspect(Object value) {
    return new Inspector(Options.CONSOLE).text(value);
  }

  /** The text of {@code util.inspect(value, options)} for an options object of the program. */
  public static String inspect(Object value, Object options) {
    Options read =
        options instanceof JSObject given ? Options.CONSOLE.overriddenBy(given) : Options.CONSOLE;
    return new Inspector(read).text(value);
  }

  /** What {@code console.dir(value, options)} prints: custom inspection is off. */
  public static String dir(Object value, Object options) {
    Options plain = Options.CONSOLE.withoutCustom();
    return new Inspector(options instanceof JSObject given ? plain.overriddenBy(given) : plain)
        .text(value);
  }

  /**
   * Like {@link #inspect(Object)}, but runs nothing of the program: no getter, no proxy trap, no
   * custom inspection. For looking at a paused program.
   */
  public static String look(Object value) {
    return new Inspector(Options.QUIET).text(value);
  }

  /** {@link #look(Object)} that goes only {@code depth} objects deep; 0 shows the outermost. */
  public static String look(Object value, int depth) {
    return new Inspector(Options.QUIET.withDepth(depth)).text(value);
  }
}
