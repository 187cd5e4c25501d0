package loopglass.engine.js.clone;

import com.oracle.truffle.js.runtime.objects.JSObject;
import org.jspecify.annotations.Nullable;

/**
 * What copying needs to know of objects that the platform made. What stands for such an object on
 * its way is opaque here and belongs to no realm.
 */
public interface Foreign {

  /** No object is the platform's. */
  Foreign NONE =
      new Foreign() {
        @Override
        public @Nullable Object serialized(JSObject object) {
          return null;
        }

        @Override
        public boolean isTransferable(JSObject object, int index) {
          return false;
        }

        @Override
        public Object transferred(JSObject object) {
          throw new IllegalStateException("nothing is transferable");
        }
      };

  /**
   * What stands for a serializable object (HTML §2.7.1); null when it is not the platform's.
   *
   * @throws NotCloneable when it is the platform's and cannot be copied
   */
  @Nullable Object serialized(JSObject object);

  /**
   * Whether it is a transferable object (HTML §2.7.2).
   *
   * @param index its place in the transfer list
   * @throws NotCloneable when it was transferred already
   */
  boolean isTransferable(JSObject object, int index);

  /** Takes a transferable object out of its realm; what stands for it from now on. */
  Object transferred(JSObject object);
}
