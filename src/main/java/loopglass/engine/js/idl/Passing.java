package loopglass.engine.js.idl;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSObject;
import loopglass.engine.js.clone.Foreign;
import loopglass.engine.js.clone.NotCloneable;
import org.jspecify.annotations.Nullable;

/** What of a realm's platform objects can be sent elsewhere. */
final class Passing implements Foreign {

  private final Idl idl;

  Passing(Idl idl) {
    this.idl = idl;
  }

  @Override
  public @Nullable Object serialized(JSObject object) {
    PlatformObject state = Idl.platform(object, PlatformObject.class);
    if (state == null) {
      return null;
    }
    if (state instanceof SerializableObject serializable) {
      return serializable.serialize();
    }
    String name = nameOf(object, state);
    if (state instanceof TransferableObject) {
      throw new NotCloneable("A " + name + " could not be cloned because it was not transferred.");
    }
    throw new NotCloneable(
        object == idl.realm().getGlobalObject()
            ? "#<" + name + "> could not be cloned."
            : name + " object could not be cloned.");
  }

  /** Elements of many interfaces are of one Java class: what they are is told by their tag. */
  private String nameOf(JSObject object, PlatformObject state) {
    return JSObject.get(object, Symbol.SYMBOL_TO_STRING_TAG) instanceof TruffleString tag
        ? Strings.toJavaString(tag)
        : idl.of(state.getClass()).name;
  }

  @Override
  public boolean isTransferable(JSObject object, int index) {
    PlatformObject state = Idl.platform(object, PlatformObject.class);
    if (!(state instanceof TransferableObject transferable)) {
      return false;
    }
    if (transferable.isDetached()) {
      boolean port = idl.of(state.getClass()).name.equals("MessagePort");
      throw new NotCloneable(
          (port ? "Port at index " : "Value at index ")
              + index
              + (port ? " is already neutered." : " is already detached."));
    }
    return true;
  }

  @Override
  public Object transferred(JSObject object) {
    TransferableObject state = Idl.platform(object, TransferableObject.class);
    if (state == null) {
      throw new IllegalStateException("not transferable");
    }
    return state.transfer();
  }
}
