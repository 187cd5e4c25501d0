package loopglass.engine.js.inspect;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.engine.js.inspect.Shapes.Subject;
import org.jspecify.annotations.Nullable;

/** Errors: their stack, named after their class, and whatever else they carry. */
final class Errors {

  private static final TruffleString CAUSE = Strings.constant("cause");
  private static final String FRAME = "\n    at";
  private static final Pattern HEADLINE =
      Pattern.compile("^([A-Z][a-z_ A-Z0-9\\[\\]()-]+)(?::|\\n\\s+at)");
  private static final Pattern ONLY_NAME = Pattern.compile("^([a-z_A-Z0-9-]*Error)$");

  private Errors() {}

  static boolean isError(Peek peek, JSObject object) {
    if (object instanceof JSErrorObject) {
      return true;
    }
    JSDynamicObject error =
        JavaScriptLanguage.getCurrentJSRealm().getErrorPrototype(JSErrorType.Error);
    for (JSObject at = peek.prototype(object); at != null; at = peek.prototype(at)) {
      if (at == error) {
        return true;
      }
    }
    return false;
  }

  static Shape shape(Subject subject) {
    JSObject error = subject.object();
    Peek peek = subject.inspector().peek();
    Object given = peek.get(error, JSError.NAME);
    String name = Peek.isNullish(given) ? "Error" : Peek.string(JSRuntime.toString(given));
    String stack = stack(peek, error);
    List<Object> keys = new ArrayList<>(subject.keys());
    if (!subject.hidden()) {
      keys.removeIf(key -> isInStack(peek, error, key, stack));
    }
    if (peek.has(error, CAUSE) && !keys.contains(CAUSE)) {
      keys.add(CAUSE);
    }
    if (peek.get(error, JSError.ERRORS_NAME) instanceof JSArrayObject
        && !keys.contains(JSError.ERRORS_NAME)) {
      keys.add(JSError.ERRORS_NAME);
    }
    String titled = titled(stack, subject.constructor(), name, subject.tag());
    return subject.based(framed(subject, error, titled), keys);
  }

  private static String stack(Peek peek, JSObject error) {
    Object stack = peek.get(error, JSError.STACK_NAME);
    if (JSRuntime.toBoolean(stack)) {
      return stack instanceof TruffleString text
          ? Peek.string(text)
          : Primitives.text(stack, Options.QUIET, 0);
    }
    Object given = peek.get(error, JSError.NAME);
    String name =
        given == Undefined.instance ? "Error" : Peek.string(JSRuntime.safeToString(given));
    String message = peek.text(error, JSError.MESSAGE);
    if (name.isEmpty() || message.isEmpty()) {
      return name + message;
    }
    return name + ": " + message;
  }

  private static boolean isInStack(Peek peek, JSObject error, Object key, String stack) {
    boolean standing =
        JSError.NAME.equals(key) || JSError.MESSAGE.equals(key) || JSError.STACK_NAME.equals(key);
    if (!standing) {
      return false;
    }
    Object value = peek.get(error, key);
    return value instanceof TruffleString text && stack.contains(Peek.string(text));
  }

  /** The stack with its first word made the class's name, where it is some plain error's. */
  private static String titled(
      String stack, @Nullable String constructor, String name, String tag) {
    boolean regular =
        name.endsWith("Error")
            && stack.startsWith(name)
            && (stack.length() == name.length()
                || stack.charAt(name.length()) == ':'
                || stack.charAt(name.length()) == '\n');
    if (constructor != null && !regular) {
      return stack;
    }
    int length = name.length();
    String fallback = "Error";
    if (constructor == null) {
      Matcher headline = HEADLINE.matcher(stack);
      Matcher only = ONLY_NAME.matcher(stack);
      String found = headline.find() ? headline.group(1) : only.find() ? only.group(1) : "";
      length = found.length();
      fallback = found.isEmpty() ? "Error" : found;
    }
    String spaced = Names.prefix(constructor, tag, fallback, "");
    String prefix = spaced.substring(0, spaced.length() - 1);
    if (name.equals(prefix)) {
      return stack;
    }
    if (prefix.contains(name)) {
      return length == 0 ? prefix + ": " + stack : prefix + stack.substring(length);
    }
    return prefix + " [" + name + "]" + stack.substring(length);
  }

  private static String framed(Subject subject, JSObject error, String stack) {
    Peek peek = subject.inspector().peek();
    String message = peek.text(error, JSError.MESSAGE);
    int from = message.isEmpty() ? -1 : stack.indexOf(message);
    int frames = stack.indexOf(FRAME, from < 0 ? 0 : from + message.length());
    String text =
        frames < 0
            ? "[" + stack + "]"
            : stack.substring(0, frames)
                + "\n"
                + String.join("\n", frames(peek, error, stack.substring(frames + 1)));
    int indentation = subject.inspector().indentation();
    return indentation == 0 ? text : text.replace("\n", "\n" + " ".repeat(indentation));
  }

  /** The frames' lines, without those that the cause's stack repeats. */
  private static List<String> frames(Peek peek, JSObject error, String text) {
    List<String> frames = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (peek.get(error, CAUSE) instanceof JSObject cause && isError(peek, cause)) {
      String other = stack(peek, cause);
      int start = other.indexOf(FRAME);
      if (start >= 0) {
        leaveOutShared(frames, Arrays.asList(other.substring(start + 1).split("\n", -1)));
      }
    }
    return frames;
  }

  private static void leaveOutShared(List<String> frames, List<String> others) {
    for (int i = 0; i < frames.size() - 3; i++) {
      int at = others.indexOf(frames.get(i));
      int length = 0;
      while (at >= 0
          && i + length < frames.size()
          && at + length < others.size()
          && frames.get(i + length).equals(others.get(at + length))) {
        length++;
      }
      if (length > 3) {
        frames.subList(i + 1, i + length - 1).clear();
        frames.add(i + 1, "    ... " + (length - 2) + " lines matching cause stack trace ...");
        return;
      }
    }
  }
}
