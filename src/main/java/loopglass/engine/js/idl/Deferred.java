package loopglass.engine.js.idl;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import org.jspecify.annotations.Nullable;

/** A promise with the functions that settle it, for the platform (ECMA-262 §27.2.1.1). */
public final class Deferred {

  private final Idl idl;
  private final Object promise;
  private Object resolve = Undefined.instance;
  private Object reject = Undefined.instance;

  Deferred(Idl idl) {
    this.idl = idl;
    Object executor =
        idl.javaScript()
            .unseenFunction(
                "",
                2,
                (self, arguments) -> {
                  resolve = arguments[0];
                  reject = arguments[1];
                  return Undefined.instance;
                });
    promise = JSRuntime.construct(idl.promiseConstructor(), new Object[] {executor});
  }

  /** The promise itself. */
  public Object promise() {
    return promise;
  }

  /** Resolves it; a Java value is converted by {@link Idl#js}. */
  public void resolve(@Nullable Object value) {
    JSRuntime.call(resolve, Undefined.instance, new Object[] {idl.js(value)});
  }

  /** Resolves it with undefined. */
  public void resolve() {
    JSRuntime.call(resolve, Undefined.instance, new Object[] {Undefined.instance});
  }

  /** Rejects it. */
  public void reject(Object reason) {
    JSRuntime.call(reject, Undefined.instance, new Object[] {idl.js(reason)});
  }

  /** Marks it as handled, so that its rejection is not reported (Web IDL §3.2.24). */
  public void markAsHandled() {
    ((JSPromiseObject) promise).setIsHandled(true);
  }
}
