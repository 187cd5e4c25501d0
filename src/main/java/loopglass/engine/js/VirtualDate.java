package loopglass.engine.js;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import java.util.function.DoubleSupplier;

/**
 * The Date constructor (ECMA-262 §21.4.2) with another clock: without arguments it hands the
 * virtual time to the engine's own, with arguments it hands those on.
 */
final class VirtualDate extends JavaScriptRootNode {

  private enum Use {
    CALL,
    CONSTRUCT,
    CONSTRUCT_WITH_NEW_TARGET
  }

  private final JSFunctionObject original;
  private final DoubleSupplier now;
  private final Use use;

  private VirtualDate(JSFunctionObject original, DoubleSupplier now, Use use) {
    this.original = original;
    this.now = now;
    this.use = use;
  }

  /**
   * Replaces the realm's Date.
   *
   * @param now milliseconds since the epoch, whole
   */
  static JSObject install(JSRealm realm, DoubleSupplier now) {
    JSContext context = realm.getContext();
    TruffleString name = Strings.fromJavaString("Date");
    JSObject global = (JSObject) realm.getGlobalObject();
    JSFunctionObject original = realm.getDateConstructor();
    JSFunctionData data =
        JSFunctionData.create(
            context,
            target(original, now, Use.CALL),
            target(original, now, Use.CONSTRUCT),
            target(original, now, Use.CONSTRUCT_WITH_NEW_TARGET),
            7,
            name,
            true,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            false,
            false);
    JSFunctionObject date = JSFunction.create(realm, data);
    int hidden = JSAttributes.getDefaultNotEnumerable();
    JSObject prototype = (JSObject) JSObject.get(original, JSObject.PROTOTYPE);
    JSObjectUtil.putDataProperty(
        date,
        JSObject.PROTOTYPE,
        prototype,
        JSAttributes.notConfigurableNotEnumerableNotWritable());
    for (String own : new String[] {"parse", "UTC"}) {
      Object key = Strings.fromJavaString(own);
      JSObjectUtil.putDataProperty(date, key, JSObject.get(original, key), hidden);
    }
    JSObject.set(prototype, JSObject.CONSTRUCTOR, date);
    JSObject.set(global, name, date);
    return date;
  }

  private static CallTarget target(JSFunctionObject original, DoubleSupplier now, Use use) {
    return new VirtualDate(original, now, use).getCallTarget();
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object[] arguments = frame.getArguments();
    return switch (use) {
      case CALL -> JSRuntime.toString(JSFunction.construct(original, timed(new Object[0])));
      case CONSTRUCT ->
          JSFunction.construct(original, timed(JSArguments.extractUserArguments(arguments)));
      case CONSTRUCT_WITH_NEW_TARGET ->
          JSFunction.getConstructNewTarget(original)
              .call(
                  JSArguments.createWithNewTarget(
                      JSFunction.CONSTRUCT,
                      original,
                      JSArguments.getNewTarget(arguments),
                      timed(JSArguments.extractUserArguments(arguments, 1))));
    };
  }

  private Object[] timed(Object[] arguments) {
    return arguments.length == 0 ? new Object[] {now.getAsDouble()} : arguments;
  }

  @Override
  public String getName() {
    return "Date";
  }
}
