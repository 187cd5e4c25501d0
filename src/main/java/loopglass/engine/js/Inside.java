package loopglass.engine.js;

import com.oracle.truffle.js.runtime.JSRealm;
import java.lang.reflect.Field;

/** Sets private fields of the engine that have no other door. */
final class Inside {

  private Inside() {}

  static void set(JSRealm realm, String name, Object value) throws ReflectiveOperationException {
    Field field = JSRealm.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(realm, value);
  }
}
