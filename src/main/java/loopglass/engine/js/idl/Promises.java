package loopglass.engine.js.idl;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import loopglass.engine.js.JavaScript;
import org.jspecify.annotations.Nullable;

/**
 * Promises as the algorithms of standards use them (Web IDL §3.2.24 "Creating and manipulating
 * Promises"). Reactions are microtasks like any other, so counting them gives what browsers count.
 */
public final class Promises {

  private final Idl idl;
  private final Object then;

  Promises(Idl idl) {
    this.idl = idl;
    Object prototype = JavaScript.get(idl.promiseConstructor(), "prototype");
    then = JavaScript.get(prototype, "then");
  }

  /** "a promise resolved with": a promise is given back as it is, as Chromium does. */
  public Object resolved(Object value) {
    return value instanceof JSPromiseObject ? value : idl.resolved(value);
  }

  /** A promise fulfilled with undefined. */
  public Object done() {
    return idl.resolved(Undefined.instance);
  }

  /** "a promise rejected with". */
  public Object rejected(Object reason) {
    return idl.rejected(reason);
  }

  /** "upon fulfillment" and "upon rejection": steps that follow as a microtask. */
  public void upon(Object promise, Consumer<Object> whenFulfilled, Consumer<Object> whenRejected) {
    reacting(promise, value -> nothing(whenFulfilled, value), e -> nothing(whenRejected, e));
  }

  /** "react": the promise of what the steps return; they may return a promise. */
  public Object reacting(
      Object promise,
      Function<Object, Object> whenFulfilled,
      Function<Object, Object> whenRejected) {
    return JSRuntime.call(
        then, promise, new Object[] {function(whenFulfilled), function(whenRejected)});
  }

  /** Runs steps; the promise of what they return, rejected with what they throw. */
  public Object attempt(Supplier<Object> steps) {
    Object[] value = {Undefined.instance};
    Object thrown = thrownBy(() -> value[0] = steps.get());
    return thrown == null ? resolved(value[0]) : rejected(thrown);
  }

  /** Runs steps; the value that they throw at the program, or null when they throw nothing. */
  public static @Nullable Object thrownBy(Runnable steps) {
    try {
      steps.run();
      return null;
    } catch (AbstractTruffleException thrown) {
      if (thrown instanceof GraalJSException error) {
        return error.getErrorObject();
      }
      throw thrown;
    }
  }

  private Object function(Function<Object, Object> steps) {
    return idl.javaScript()
        .unseenFunction(
            "", 1, (self, arguments) -> steps.apply(arguments.length > 0 ? arguments[0] : self));
  }

  private static Object nothing(Consumer<Object> steps, Object value) {
    steps.accept(value);
    return Undefined.instance;
  }
}
