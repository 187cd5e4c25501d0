package loopglass.engine.js.inspect;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.function.Function;

/** {@code util.inspect} as a function of the program, which custom inspection is handed. */
public final class InspectFunction {

  private InspectFunction() {}

  /** A function {@code inspect(value, options)} with its {@code custom} symbol. */
  public static JSFunctionObject of(JSRealm realm) {
    JSFunctionObject inspect =
        function(
            realm,
            "inspect",
            2,
            arguments -> Inspection.inspect(argument(arguments, 0), argument(arguments, 1)));
    JSObject.set(inspect, Strings.fromJavaString("custom"), Custom.symbol(realm));
    return inspect;
  }

  /** The {@code stylize} of the options: without colours it gives the text itself. */
  static JSFunctionObject stylize(JSRealm realm) {
    return function(
        realm, "stylize", 2, arguments -> Peek.string(JSRuntime.toString(argument(arguments, 0))));
  }

  static boolean isInspect(JSFunctionObject function) {
    return function.getFunctionData().getCallTarget()
            instanceof com.oracle.truffle.api.RootCallTarget target
        && target.getRootNode() instanceof TextNode;
  }

  private static Object argument(Object[] arguments, int index) {
    return index < JSArguments.getUserArgumentCount(arguments)
        ? JSArguments.getUserArgument(arguments, index)
        : Undefined.instance;
  }

  private static JSFunctionObject function(
      JSRealm realm, String name, int length, Function<Object[], String> text) {
    var target = new TextNode(realm.getContext().getLanguage(), text).getCallTarget();
    return JSFunction.create(
        realm,
        JSFunctionData.createCallOnly(
            realm.getContext(), target, length, Strings.fromJavaString(name)));
  }

  private static final class TextNode extends JavaScriptRootNode {
    private final Function<Object[], String> text;

    TextNode(JavaScriptLanguage language, Function<Object[], String> text) {
      super(language);
      this.text = text;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return Strings.fromJavaString(text.apply(frame.getArguments()));
    }
  }
}
