package loopglass.engine.js.idl;

import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An interface as the program sees it (Web IDL §3.7). */
final class Interface {

  final String name;
  final JSFunctionObject constructor;
  final JSObject prototype;

  /** The traps of its legacy platform objects (Web IDL §3.9), or null. */
  final @Nullable Object exotic;

  /** How the console shows its objects, see {@link Definition#shows}; null for just their name. */
  final @Nullable Function<PlatformObject, Object> shows;

  /** What each of its objects has itself, or null. */
  final @Nullable Unforgeable unforgeable;

  Interface(
      String name,
      JSFunctionObject constructor,
      JSObject prototype,
      @Nullable Object exotic,
      @Nullable Function<PlatformObject, Object> shows,
      @Nullable Unforgeable unforgeable) {
    this.name = name;
    this.constructor = constructor;
    this.prototype = prototype;
    this.exotic = exotic;
    this.shows = shows;
    this.unforgeable = unforgeable;
  }
}
