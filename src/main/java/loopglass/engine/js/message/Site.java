package loopglass.engine.js.message;

import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an error was made.
 *
 * @param expression source text of the expression that failed, as near as known; may be empty
 * @param source text of the whole program, or the expression again if that is all there is
 * @param index where the expression begins in {@code source}; 0 if only the expression is known, -1
 *     if it is the whole program that failed
 * @param thrown the error, or null where only its message is known
 */
record Site(String expression, String source, int index, @Nullable JSException thrown) {

  private static final int WHOLE = -1;

  /** The site of an error, from its own location or what is given, whichever says it closer. */
  static Site of(JSException thrown, CharSequence given) {
    Node node = thrown.getLocation();
    SourceSection section = node == null ? null : node.getEncapsulatingSourceSection();
    if (section == null
        || !section.isAvailable()
        || !section.hasCharIndex()
        || section.getSource().isInternal()
        || section.getCharLength() == 0
        || (!given.isEmpty() && given.length() < section.getCharLength())) {
      return of(given);
    }
    String text = section.getCharacters().toString();
    return new Site(
        text.startsWith("{") ? loopIn(text, node) : text,
        section.getSource().getCharacters().toString(),
        section.getCharIndex(),
        thrown);
  }

  /** A loop's head has no section of its own, only the block around it: made from what it loops. */
  private static String loopIn(String block, Node node) {
    Node iterator = node;
    while (iterator != null
        && !iterator.getClass().getSimpleName().startsWith("GetIterator")
        && iterator.getSourceSection() == null) {
      iterator = iterator.getParent();
    }
    if (iterator == null || iterator.getSourceSection() != null) {
      return block;
    }
    for (Node child : iterator.getChildren()) {
      SourceSection section = child.getSourceSection();
      if (section != null && section.isAvailable()) {
        return "for (let x of " + section.getCharacters() + ")";
      }
    }
    return block;
  }

  static Site of(CharSequence expression) {
    return new Site(expression.toString(), expression.toString(), 0, null);
  }

  /** A text that is no program, as opposed to one that a program evaluates. */
  static Site ofProgram(JSException thrown) {
    return new Site("", "", WHOLE, thrown);
  }

  boolean isOfProgram() {
    return index == WHOLE;
  }

  Site thrownBy(JSException by) {
    return new Site(expression, source, index, by);
  }

  /** Whether the error names no place in the engine: a platform function of ours made it. */
  boolean isPlatforms() {
    return thrown != null && thrown.getLocation() == null;
  }

  /** Whether the name was declared but not yet initialized where it was read. */
  boolean isBeforeInitialization(String name) {
    Node node = thrown == null ? null : thrown.getLocation();
    if (thrown == null || node == null) {
      return false;
    }
    String kind = node.getClass().getName();
    if (kind.contains("FrameSlot")
        || kind.contains("LocalVarInc")
        || kind.contains("TemporalDeadZone")
        || kind.contains("ReadImportBinding")) {
      return true;
    }
    JSObject scope = (JSObject) thrown.getRealm().getGlobalScope();
    return scope.getShape().hasProperty(Strings.fromJavaString(name));
  }

  /** The argument of the built-in function that threw; undefined if there is no such argument. */
  Object argument(int position) {
    Object[] arguments = arguments();
    return arguments != null && position < JSArguments.getUserArgumentCount(arguments)
        ? JSArguments.getUserArgument(arguments, position)
        : Undefined.instance;
  }

  /** Whether the built-in function that threw is known with its arguments. */
  boolean hasArguments() {
    return arguments() != null;
  }

  /** The receiver of the built-in function that threw. */
  Object receiver() {
    Object[] arguments = arguments();
    return arguments == null ? Undefined.instance : JSArguments.getThisObject(arguments);
  }

  /** The name of the built-in function that threw, as {@code Array.prototype.map}; or empty. */
  String builtin() {
    TruffleStackTraceElement top = top();
    String name = top == null ? null : top.getTarget().getRootNode().getName();
    return name == null ? "" : name;
  }

  private Object @Nullable [] arguments() {
    TruffleStackTraceElement top = top();
    Frame frame = top == null ? null : top.getFrame();
    return frame == null ? null : frame.getArguments();
  }

  /** The innermost frame if it is a built-in function's, else null. */
  private @Nullable TruffleStackTraceElement top() {
    List<TruffleStackTraceElement> stack =
        thrown == null ? null : TruffleStackTrace.getStackTrace(thrown);
    if (stack == null || stack.isEmpty() || stack.getFirst().getFrame() == null) {
      return null;
    }
    Object[] arguments = stack.getFirst().getFrame().getArguments();
    return arguments.length > 1
            && JSArguments.getFunctionObject(arguments) instanceof JSFunctionObject function
            && function.getFunctionData().isBuiltin()
        ? stack.getFirst()
        : null;
  }
}
