package loopglass.engine.js.idl;

import com.oracle.truffle.js.runtime.objects.JSObject;
import org.jspecify.annotations.Nullable;

/**
 * An object of the platform (Web IDL §2.12 "platform object"), written in Java. Its JavaScript face
 * is made when the program first gets to see it: {@link Idl#js}.
 */
public abstract class PlatformObject {

  @Nullable JSObject face;

  /**
   * The name of its interface, for a Java class that stands behind several ({@link
   * Definition#byName}); null when the class itself tells.
   */
  protected @Nullable String interfaceName() {
    return null;
  }
}
