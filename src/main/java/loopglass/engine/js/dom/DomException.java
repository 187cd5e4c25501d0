package loopglass.engine.js.dom;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.builtins.ErrorFunctionBuiltins;
import com.oracle.truffle.js.builtins.ObjectFunctionBuiltins;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The class DOMException of a realm, and exceptions of it thrown from Java. */
public final class DomException {

  private static final HiddenKey CONSTRUCTOR = new HiddenKey("DOMException");
  private static final String FILE = "DOMException.js";

  private DomException() {}

  /** Defines the global {@code DOMException}; before any code of the program runs. */
  public static void install(JSRealm realm) {
    JSFunctionObject constructor = evaluate(realm);
    JSDynamicObject global = realm.getGlobalObject();
    JSObjectUtil.putHiddenProperty(global, CONSTRUCTOR, constructor);
    JSObject.defineOwnProperty(
        global,
        Strings.fromJavaString("DOMException"),
        PropertyDescriptor.createData(constructor, JSAttributes.getDefaultNotEnumerable()));
  }

  /** A new DOMException object. The realm must have had {@link #install}. */
  public static JSObject create(JSRealm realm, String name, String message) {
    Object constructor = JSDynamicObject.getOrNull(realm.getGlobalObject(), CONSTRUCTOR);
    if (constructor == null) {
      throw new IllegalStateException("DOMException is not installed in this realm");
    }
    return (JSObject)
        JSRuntime.construct(
            constructor,
            new Object[] {Strings.fromJavaString(message), Strings.fromJavaString(name)});
  }

  /** A new DOMException, to be thrown at the program. */
  public static JSException thrown(JSRealm realm, String name, String message) {
    JSObject exception = create(realm, name, message);
    return JSException.create(JSErrorType.Error, message, exception, realm);
  }

  /** Whether the object was made by this realm's DOMException or a class that extends it. */
  public static boolean isInstance(JSRealm realm, JSObject object) {
    Object constructor = JSDynamicObject.getOrNull(realm.getGlobalObject(), CONSTRUCTOR);
    return constructor instanceof JSFunctionObject function
        && JSObject.get(function, JSObject.PROTOTYPE) instanceof JSDynamicObject prototype
        && JSRuntime.isPrototypeOf(object, prototype);
  }

  private static JSFunctionObject evaluate(JSRealm realm) {
    CallTarget script = realm.getEnv().parseInternal(source());
    JSFunctionObject make = (JSFunctionObject) script.call();
    var objects = ObjectFunctionBuiltins.BUILTINS;
    return (JSFunctionObject)
        JSFunction.call(
            make,
            Undefined.instance,
            new Object[] {
              realm.lookupFunction(
                  ErrorFunctionBuiltins.BUILTINS, Strings.fromJavaString("captureStackTrace")),
              realm.getErrorPrototype(JSErrorType.Error),
              realm.lookupFunction(objects, Strings.fromJavaString("setPrototypeOf")),
              realm.lookupFunction(objects, Strings.fromJavaString("defineProperty")),
              Symbol.SYMBOL_TO_STRING_TAG
            });
  }

  private static Source source() {
    try (InputStream in = DomException.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packed with the engine");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Source.newBuilder("js", text, FILE).internal(true).build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
