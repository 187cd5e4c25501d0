package loopglass.engine.js.idl;

import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import org.jspecify.annotations.Nullable;

/**
 * An interface as the program sees it (Web IDL §3.7).
 *
 * @param exotic the traps of its legacy platform objects (Web IDL §3.9), or null
 */
final class Interface {

  final String name;
  final JSFunctionObject constructor;
  final JSObject prototype;
  final @Nullable Object exotic;

  Interface(
      String name, JSFunctionObject constructor, JSObject prototype, @Nullable Object exotic) {
    this.name = name;
    this.constructor = constructor;
    this.prototype = prototype;
    this.exotic = exotic;
  }
}
