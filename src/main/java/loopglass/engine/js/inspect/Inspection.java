package loopglass.engine.js.inspect;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.ArrayList;
import java.util.List;

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
   * What {@code console.table(data, columns)} prints for an object that is not a function.
   *
   * @param columns an array of column names, or one name; all columns if it is neither
   */
  public static String table(Object data, Object columns) {
    List<String> names = null;
    if (columns instanceof TruffleString name) {
      names = List.of(Strings.toJavaString(name));
    } else if (columns instanceof JSArrayObject array) {
      names = new ArrayList<>();
      long length = JSArray.arrayGetLength(array);
      for (long i = 0; i < length; i++) {
        names.add(JSRuntime.toJavaString(JSObject.get(array, i)));
      }
    }
    return Table.text((JSObject) data, names);
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
