package loopglass.engine.js;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * An exception that left the program's code.
 *
 * @param value what was thrown
 * @param message its text in short: "TypeError: x is not a function"
 * @param stack where it was thrown, a line per frame, "" when unknown
 * @param span where it was thrown
 */
public record Thrown(Object value, String message, String stack, Span span) {

  static Thrown of(AbstractTruffleException exception) {
    Span span = spanOf(exception.getLocation());
    if (exception instanceof GraalJSException thrown) {
      return told(thrown.getErrorObject(), span.isPresent() ? span : made(thrown));
    }
    return new Thrown(Values.undefined(), String.valueOf(exception.getMessage()), "", span);
  }

  static Thrown of(Object value, Span span) {
    Span made = value instanceof JSErrorObject error ? made(error.getException()) : Span.NONE;
    return told(value, made.isPresent() ? made : span);
  }

  private static Thrown told(Object value, Span span) {
    String text = Values.format(new Object[] {value});
    String message = text.lines().findFirst().orElse("");
    return new Thrown(value, message, text, span);
  }

  /** The whole report, the stack included when there is one. */
  public String report() {
    return stack.isEmpty() ? message : stack;
  }

  private static Span spanOf(@Nullable Node location) {
    return location == null ? Span.NONE : new Spans().of(location.getEncapsulatingSourceSection());
  }

  /** Where an error object was made, which is all that it knows of its place. */
  private static Span made(GraalJSException thrown) {
    GraalJSException.JSStackTraceElement[] stack = thrown.getJSStackTrace();
    if (stack.length == 0 || stack[0].getLineNumber() <= 0) {
      return Span.NONE;
    }
    GraalJSException.JSStackTraceElement top = stack[0];
    int line = top.getLineNumber();
    int column = top.getColumnNumber();
    int length = top.getCharLength();
    return new Span(
        Strings.toJavaString(top.getFileName()),
        line,
        column,
        line,
        column + Math.max(0, length - 1),
        top.getPosition(),
        length);
  }
}
