package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;

/**
 * The options of {@code util.inspect} that change its text (Node 20 docs, util.inspect).
 *
 * @param showHidden whether non-enumerable properties and prototype layers are listed
 * @param depth how many objects deep the walk goes; {@code Integer.MAX_VALUE} for no limit
 * @param customInspect whether {@code Symbol.for('nodejs.util.inspect.custom')} is called
 * @param showProxy whether a proxy shows target and handler instead of the target alone
 * @param maxArrayLength entries listed per array, typed array, set or map
 * @param maxStringLength UTF-16 code units shown per string
 * @param breakLength the line length in columns that several entries may share
 * @param compact how many inner levels may stand on one line; 0 puts every entry on its own
 * @param runs whether getters of the program may run where Node runs them (toStringTag, stack)
 */
record Options(
    boolean showHidden,
    int depth,
    boolean customInspect,
    boolean showProxy,
    int maxArrayLength,
    int maxStringLength,
    int breakLength,
    int compact,
    boolean runs) {

  /** What console.log uses. */
  static final Options CONSOLE = new Options(false, 2, true, false, 100, 10_000, 80, 3, true);

  /** What the window uses to look at a value without disturbing the program. */
  static final Options QUIET = new Options(false, 2, false, false, 100, 10_000, 80, 3, false);

  Options withDepth(int newDepth) {
    return new Options(
        showHidden,
        newDepth,
        customInspect,
        showProxy,
        maxArrayLength,
        maxStringLength,
        breakLength,
        compact,
        runs);
  }

  /** What a cell of console.table uses: one line, however long. */
  Options inCell(int newDepth, int newMaxArrayLength) {
    return new Options(
        showHidden,
        newDepth,
        customInspect,
        showProxy,
        newMaxArrayLength,
        maxStringLength,
        Integer.MAX_VALUE,
        compact,
        runs);
  }

  /** What console.dir uses: a value is shown as it is. */
  Options withoutCustom() {
    return new Options(
        showHidden,
        depth,
        false,
        showProxy,
        maxArrayLength,
        maxStringLength,
        breakLength,
        compact,
        runs);
  }

  /** The options of the format directive {@code %o}. */
  Options everything() {
    return new Options(
        true, 4, customInspect, true, maxArrayLength, maxStringLength, breakLength, compact, runs);
  }

  /** Prototypes in a complex prototype's name are shown without their contents. */
  Options nameOnly() {
    return new Options(
        showHidden,
        -1,
        false,
        showProxy,
        maxArrayLength,
        maxStringLength,
        breakLength,
        compact,
        runs);
  }

  /** These options with those overridden that the program's options object has. */
  Options overriddenBy(JSObject given) {
    return new Options(
        truth(given, "showHidden", showHidden),
        limit(given, "depth", depth),
        truth(given, "customInspect", customInspect),
        truth(given, "showProxy", showProxy),
        limit(given, "maxArrayLength", maxArrayLength),
        limit(given, "maxStringLength", maxStringLength),
        limit(given, "breakLength", breakLength),
        levels(given),
        runs);
  }

  private static boolean truth(JSObject given, String name, boolean otherwise) {
    Object value = JSObject.get(given, Strings.fromJavaString(name));
    return value == Undefined.instance ? otherwise : JSRuntime.toBoolean(value);
  }

  private static int limit(JSObject given, String name, int otherwise) {
    Object value = JSObject.get(given, Strings.fromJavaString(name));
    if (value == Undefined.instance) {
      return otherwise;
    }
    return value == Null.instance ? Integer.MAX_VALUE : (int) JSRuntime.toDouble(value);
  }

  private int levels(JSObject given) {
    Object value = JSObject.get(given, Strings.fromJavaString("compact"));
    return switch (value) {
      case Boolean on -> on ? compact : 0;
      case Number number -> number.intValue();
      default -> compact;
    };
  }
}
