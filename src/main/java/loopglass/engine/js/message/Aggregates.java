package loopglass.engine.js.message;

import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import org.jspecify.annotations.Nullable;

/** The error of {@code Promise.any}, which the engine makes without a message. */
public final class Aggregates {

  private static final String MESSAGE = "All promises were rejected";

  private Aggregates() {}

  /** Gives the error V8's message before the program can see it; leaves any other value alone. */
  public static void word(@Nullable Object reason) {
    if (reason instanceof JSErrorObject error
        && error.getException() instanceof JSException thrown
        && thrown.getErrorType() == JSErrorType.AggregateError
        && !JSObject.hasOwnProperty(error, JSError.MESSAGE)
        && isEngines(thrown)) {
      JSObjectUtil.defineDataProperty(
          error,
          JSError.MESSAGE,
          Strings.fromJavaString(MESSAGE),
          JSAttributes.configurableNotEnumerableWritable());
    }
  }

  /** What a program makes, it makes in a function of its own. */
  private static boolean isEngines(JSException thrown) {
    GraalJSException.JSStackTraceElement[] frames = thrown.getJSStackTrace();
    return frames.length == 0
        || frames[0].getFunction() instanceof JSFunctionObject function
            && function.getFunctionData().isBuiltin();
  }
}
