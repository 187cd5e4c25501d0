package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.Map;
import java.util.function.Function;
import loopglass.engine.js.message.Stacks;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;

/** A program's world for tests: a context that is entered, with functions written in Java. */
public final class Guest implements AutoCloseable {

  private static final Map<String, String> OPTIONS =
      Map.ofEntries(
          Map.entry("js.ecmascript-version", "staging"),
          Map.entry("js.v8-compat", "true"),
          Map.entry("js.print", "false"),
          Map.entry("js.console", "false"),
          Map.entry("js.load", "false"),
          Map.entry("js.polyglot-builtin", "false"),
          Map.entry("js.graal-builtin", "false"),
          Map.entry("js.java-package-globals", "false"),
          Map.entry("js.string-length-limit", "536870888"),
          Map.entry("js.timezone", "UTC"),
          Map.entry("engine.WarnInterpreterOnly", "false"));

  private final Context context;
  private final JSRealm realm;

  public Guest() {
    this(Map.of());
  }

  public Guest(Map<String, String> more) {
    context =
        Context.newBuilder("js")
            .allowExperimentalOptions(true)
            .options(OPTIONS)
            .options(more)
            .build();
    context.initialize("js");
    context.enter();
    realm = JavaScriptLanguage.getJSRealm(context);
    Stacks.install(realm.getContext());
  }

  public JSRealm realm() {
    return realm;
  }

  /** Defines a global function that hands its arguments to Java. */
  public Guest define(String name, Function<Object[], Object> body) {
    JSObject.set(realm.getGlobalObject(), Strings.fromJavaString(name), function(name, body));
    return this;
  }

  public JSObject function(String name, Function<Object[], Object> body) {
    var target = new Body(realm.getContext().getLanguage(), body).getCallTarget();
    return JSFunction.create(
        realm,
        JSFunctionData.createCallOnly(realm.getContext(), target, 0, Strings.fromJavaString(name)));
  }

  public void run(String text) {
    context.eval(Source.create("js", text));
  }

  public void run(String text, String name) {
    context.eval(Source.newBuilder("js", text, name).buildLiteral());
  }

  @Override
  public void close() {
    context.leave();
    context.close(true);
  }

  private static final class Body extends JavaScriptRootNode {
    private final Function<Object[], Object> body;

    Body(JavaScriptLanguage language, Function<Object[], Object> body) {
      super(language);
      this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return body.apply(JSArguments.extractUserArguments(frame.getArguments()));
    }
  }
}
