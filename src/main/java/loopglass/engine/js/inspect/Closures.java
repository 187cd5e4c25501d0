package loopglass.engine.js.inspect;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.interop.ScopeVariables;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import loopglass.trace.value.Slot;
import loopglass.trace.value.Value;
import org.jspecify.annotations.Nullable;

/** What a function keeps of the functions around it. */
final class Closures {

  private static final InteropLibrary INTEROP = InteropLibrary.getUncached();
  private static final int MAX_TEXT = 120;

  private Closures() {}

  /** Its own text in one line, shortened; "" when the program did not write it. */
  static String text(JSFunctionObject function) {
    SourceSection section = section(function);
    if (section == null) {
      return "";
    }
    String line = section.getCharacters().toString().strip().replaceAll("\\s+", " ");
    return line.length() <= MAX_TEXT ? line : line.substring(0, MAX_TEXT) + "…";
  }

  /**
   * The variables of functions and blocks around it that its text names. The engine keeps whole
   * frames; a variable that the function does not name it cannot reach.
   */
  static List<Slot> captured(JSFunctionObject function, Look look) {
    SourceSection section = section(function);
    if (section == null || !(JSFunction.getCallTarget(function) instanceof RootCallTarget target)) {
      return List.of();
    }
    List<Slot> slots = new ArrayList<>();
    try {
      add(slots, scope(function, target.getRootNode()), section.getCharacters(), look);
    } catch (InteropException | RuntimeException e) {
      return List.of(); // then nothing is said of it
    }
    return slots;
  }

  /** The function's own scope, of a call that is never made. */
  private static Object scope(JSFunctionObject function, RootNode root) {
    MaterializedFrame call =
        Truffle.getRuntime()
            .createMaterializedFrame(
                JSArguments.createZeroArg(Undefined.instance, function), root.getFrameDescriptor());
    return ScopeVariables.create(call, true, root, call);
  }

  private static void add(List<Slot> slots, Object own, CharSequence text, Look look)
      throws InteropException {
    for (Object at = own; INTEROP.hasScopeParent(at); ) {
      at = INTEROP.getScopeParent(at);
      Object members = INTEROP.getMembers(at);
      long all = INTEROP.getArraySize(members);
      long outer =
          INTEROP.hasScopeParent(at)
              ? INTEROP.getArraySize(INTEROP.getMembers(INTEROP.getScopeParent(at)))
              : 0;
      for (long i = 0; i < all - outer; i++) {
        String variable = INTEROP.asString(INTEROP.readArrayElement(members, i));
        if (!variable.equals("this") && names(text, variable)) {
          slots.add(
              new Slot(
                  variable,
                  INTEROP.isMemberReadable(at, variable)
                      ? look.value(INTEROP.readMember(at, variable))
                      : new Value.Uninitialized(),
                  false));
        }
      }
    }
  }

  private static boolean names(CharSequence text, String variable) {
    return Pattern.compile("(?<![\\w$.])" + Pattern.quote(variable) + "(?![\\w$])")
        .matcher(text)
        .find();
  }

  private static @Nullable SourceSection section(JSFunctionObject function) {
    if (JSFunction.getCallTarget(function) instanceof RootCallTarget target) {
      SourceSection section = target.getRootNode().getSourceSection();
      return section != null && section.isAvailable() && !section.getSource().isInternal()
          ? section
          : null;
    }
    return null;
  }
}
