package loopglass.engine.js.inspect;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSObject;

/** Format directives (Node docs, util.format; Console Standard, 2.2 Formatter). */
final class FormatString {

  private final Object[] arguments;
  private final Options options;
  private final StringBuilder out = new StringBuilder();

  /** Index of the last argument that is used up. */
  private int used;

  private FormatString(Object[] arguments, Options options) {
    this.arguments = arguments;
    this.options = options;
  }

  static String apply(Object[] arguments, Options options) {
    return new FormatString(arguments, options).text();
  }

  private String text() {
    int next = 0;
    if (arguments.length > 0 && arguments[0] instanceof TruffleString first) {
      String format = Peek.string(first);
      if (arguments.length == 1) {
        return format;
      }
      directives(format);
      next = used + 1;
    }
    for (int i = next; i < arguments.length; i++) {
      if (i > 0) {
        out.append(' ');
      }
      out.append(
          arguments[i] instanceof TruffleString text
              ? Peek.string(text)
              : inspect(arguments[i], options));
    }
    return out.toString();
  }

  private void directives(String format) {
    int copied = 0;
    for (int i = 0; i < format.length() - 1; i++) {
      if (format.charAt(i) != '%') {
        continue;
      }
      char directive = format.charAt(++i);
      boolean left = used + 1 < arguments.length;
      if (directive == '%') {
        out.append(format, copied, i);
        copied = i + 1;
      } else if (left && "sjdOoifc".indexOf(directive) >= 0) {
        out.append(format, copied, i - 1).append(converted(directive, arguments[++used]));
        copied = i + 1;
      }
    }
    out.append(format, copied, format.length());
  }

  private String converted(char directive, Object argument) {
    return switch (directive) {
      case 's' -> string(argument);
      case 'j' -> Builtins.json(argument);
      case 'd' -> number(argument, 'd');
      case 'i' -> number(argument, 'i');
      case 'f' -> number(argument, 'f');
      case 'O' -> inspect(argument, options);
      case 'o' -> inspect(argument, options.everything());
      default -> "";
    };
  }

  private String string(Object argument) {
    return switch (argument) {
      case Number number -> Primitives.number(number);
      case BigInt integer -> integer + "n";
      case Symbol symbol -> symbol.toString();
      case JSObject object
          when !JSRuntime.isCallable(object)
              && Conversions.isBuiltIn(new Peek(options.runs()), object) ->
          inspect(argument, options.withDepth(0));
      default -> Peek.string(JSRuntime.toString(argument));
    };
  }

  private static String number(Object argument, char directive) {
    return switch (argument) {
      case BigInt integer when directive != 'f' -> integer + "n";
      case Symbol _ -> "NaN";
      default ->
          Primitives.number(
              switch (directive) {
                case 'd' -> JSRuntime.toNumber(argument);
                case 'i' -> Builtins.parseInt(Peek.string(JSRuntime.toString(argument)));
                default -> Builtins.parseFloat(Peek.string(JSRuntime.toString(argument)));
              });
    };
  }

  private static String inspect(Object value, Options options) {
    return new Inspector(options).text(value);
  }
}
