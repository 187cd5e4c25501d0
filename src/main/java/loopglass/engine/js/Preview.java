package loopglass.engine.js;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.SafeInteger;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import loopglass.engine.js.inspect.Shown;
import loopglass.engine.loop.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Short texts of values for {@code Popped}: primitives and what the platform shows as one text; an
 * object of the program would need looking.
 */
final class Preview {

  private static final int MAX_STRING = 40;

  private Preview() {}

  static @Nullable String of(Journal journal, @Nullable Object value) {
    if (!journal.keepsSteps()) {
      return null;
    }
    if (value == Undefined.instance) {
      return "undefined";
    }
    if (value == Null.instance) {
      return "null";
    }
    if (value instanceof TruffleString text) {
      String string = text.toJavaStringUncached();
      return string.length() <= MAX_STRING
          ? "'" + string + "'"
          : "'" + string.substring(0, MAX_STRING) + "…'";
    }
    if (value instanceof Integer || value instanceof Boolean || value instanceof SafeInteger) {
      return value.toString();
    }
    if (value instanceof Double number) {
      return JSRuntime.doubleToString(number).toJavaStringUncached();
    }
    String shown = value == null ? null : Shown.text(value);
    return shown == null || shown.length() <= MAX_STRING
        ? shown
        : shown.substring(0, MAX_STRING) + "…";
  }

  /**
   * Whether an exception is one of the program: it threw, returned, broke or overflowed the stack.
   * Anything else ends the run from outside, and then there is nothing left to tell.
   */
  static boolean isProgramsOwn(Throwable exception) {
    return exception instanceof AbstractTruffleException
        || exception instanceof ControlFlowException
        || exception instanceof StackOverflowError;
  }

  static @Nullable String ofThrown(Journal journal, Throwable exception) {
    if (!journal.keepsSteps()) {
      return null;
    }
    if (exception instanceof GraalJSException thrown) {
      String message = thrown.getMessage();
      return message == null ? null : message.lines().findFirst().orElse(null);
    }
    return null;
  }
}
