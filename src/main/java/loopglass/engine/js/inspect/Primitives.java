package loopglass.engine.js.inspect;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.List;

/** Texts of primitive values. */
final class Primitives {

  /** A string shorter than this is never broken over lines. */
  private static final int UNBROKEN = 16;

  private Primitives() {}

  static String text(Object value, Options options, int indentation) {
    return switch (value) {
      case TruffleString text -> string(Peek.string(text), options, indentation);
      case String text -> string(text, options, indentation);
      case Boolean truth -> truth.toString();
      case Number number -> number(number);
      case BigInt integer -> integer + "n";
      case Symbol symbol -> symbol.toString();
      default -> {
        if (value == Undefined.instance) {
          yield "undefined";
        }
        yield value == Null.instance ? "null" : Peek.string(JSRuntime.safeToString(value));
      }
    };
  }

  /** The text of a number; negative zero keeps its sign. */
  static String number(Number number) {
    if (number instanceof Double real && real == 0 && 1 / real < 0) {
      return "-0";
    }
    return Peek.string(JSRuntime.numberToString(number));
  }

  private static String string(String text, Options options, int indentation) {
    String shown = text;
    String rest = "";
    if (text.length() > options.maxStringLength()) {
      int cut = text.length() - options.maxStringLength();
      shown = text.substring(0, options.maxStringLength());
      rest = "... " + cut + " more character" + (cut > 1 ? "s" : "");
    }
    if (shown.length() > UNBROKEN
        && shown.length() > options.breakLength() - indentation - 4
        && shown.indexOf('\n') >= 0) {
      List<String> lines = new ArrayList<>();
      for (String line : shown.split("(?<=\n)", -1)) {
        lines.add(Quoted.of(line));
      }
      if (shown.endsWith("\n")) {
        lines.removeLast();
      }
      return String.join(" +\n" + " ".repeat(indentation + 2), lines) + rest;
    }
    return Quoted.of(shown) + rest;
  }
}
