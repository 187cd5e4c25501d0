package loopglass.engine.js.idl;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import com.oracle.truffle.js.runtime.util.JSClassProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import loopglass.engine.js.JavaScript;
import org.jspecify.annotations.Nullable;

/** The traps of a Proxy that give an object its exotic properties; they make no frames. */
final class Traps<T extends PlatformObject> {

  private final Idl idl;
  private final Class<T> type;
  private final Exotic<T> exotic;

  Traps(Idl idl, Class<T> type, Exotic<T> exotic) {
    this.idl = idl;
    this.type = type;
    this.exotic = exotic;
  }

  Object handler() {
    JavaScript js = idl.javaScript();
    Object handler = js.newObject();
    trap(handler, "get", 3, this::get);
    trap(handler, "set", 4, this::set);
    trap(handler, "has", 2, (target, arguments) -> has(target, arguments[1]));
    trap(handler, "deleteProperty", 2, this::delete);
    trap(handler, "ownKeys", 1, this::keys);
    trap(handler, "getOwnPropertyDescriptor", 2, this::descriptor);
    return handler;
  }

  private interface Trap {
    Object call(JSObject target, Object[] arguments);
  }

  private void trap(Object handler, String name, int length, Trap trap) {
    JavaScript js = idl.javaScript();
    js.define(
        handler,
        name,
        js.unseenFunction(
            name, length, (self, arguments) -> trap.call((JSObject) arguments[0], arguments)));
  }

  private T state(JSObject target) {
    return Objects.requireNonNull(Idl.platform(target, type));
  }

  private @Nullable Object found(JSObject target, Object key) {
    if (!(key instanceof TruffleString name)) {
      return null;
    }
    if (exotic.ordinaryFirst() && JSObject.hasProperty(target, key)) {
      return null;
    }
    return exotic.get(state(target), Strings.toJavaString(name));
  }

  private Object get(JSObject target, Object[] arguments) {
    Object found = found(target, arguments[1]);
    return found != null ? idl.js(found) : JSObject.get(target, arguments[1]);
  }

  private Object has(JSObject target, Object key) {
    return found(target, key) != null || JSObject.hasProperty(target, key);
  }

  private Object set(JSObject target, Object[] arguments) {
    if (arguments[1] instanceof TruffleString name
        && !(exotic.ordinaryFirst() && JSObject.hasProperty(target, name))) {
      Call value = new Call(idl, idl.js(state(target)), "", new Object[] {arguments[2]});
      if (exotic.set(state(target), Strings.toJavaString(name), value)) {
        return true;
      }
    }
    return JSObject.setWithReceiver(
        target, arguments[1], arguments[2], target, false, JSClassProfile.getUncached(), null);
  }

  private Object delete(JSObject target, Object[] arguments) {
    if (found(target, arguments[1]) != null) {
      return exotic.delete(state(target), Strings.toJavaString((TruffleString) arguments[1]));
    }
    return JSObject.delete(target, arguments[1]);
  }

  private Object keys(JSObject target, Object[] arguments) {
    List<Object> keys = new ArrayList<>();
    exotic.names(state(target)).forEach(name -> keys.add(Strings.fromJavaString(name)));
    for (Object own : JSObject.ownPropertyKeys(target)) {
      if (!keys.contains(own)) {
        keys.add(own);
      }
    }
    return idl.js(keys);
  }

  private Object descriptor(JSObject target, Object[] arguments) {
    Object found = found(target, arguments[1]);
    PropertyDescriptor own =
        found != null
            ? PropertyDescriptor.createData(idl.js(found), JSAttributes.getDefault())
            : JSObject.getOwnProperty(target, arguments[1]);
    return own == null
        ? Undefined.instance
        : JSRuntime.fromPropertyDescriptor(own, idl.realm().getContext());
  }
}
