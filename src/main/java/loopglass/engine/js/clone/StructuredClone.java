package loopglass.engine.js.clone;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sends values: out of one realm, later into the same or another. */
public final class StructuredClone {

  private StructuredClone() {}

  /**
   * What arrived.
   *
   * @param value the value
   * @param transferred the objects of the transfer list, in its order
   */
  public record Arrived(Object value, List<Object> transferred) {}

  /**
   * HTML §2.7.7 StructuredSerializeWithTransfer. Runs the program's getters and throws what they
   * throw; nothing is transferred then.
   *
   * @param transfer objects to be taken out of the realm
   * @throws NotCloneable where a part cannot be copied
   */
  public static Serialized serialize(
      JSRealm realm, Object value, List<Object> transfer, Foreign foreign) {
    Serializer serializer = new Serializer(realm, foreign);
    List<JSObject> leaving = new ArrayList<>();
    for (int i = 0; i < transfer.size(); i++) {
      JSObject object = (JSObject) transfer.get(i);
      check(object, i, foreign);
      if (leaving.contains(object)) {
        String what = object instanceof JSArrayBufferObject ? "ArrayBuffer" : "Message port";
        String earlier = object instanceof JSArrayBufferObject ? "ArrayBuffer" : "port";
        throw new NotCloneable(
            what + " at index " + i + " is a duplicate of an earlier " + earlier + ".");
      }
      leaving.add(object);
      serializer.transfers(object, i);
    }
    Object serialized = serializer.serialize(value);
    return new Serialized(serialized, leaving.stream().map(o -> taken(o, foreign)).toList());
  }

  private static void check(JSObject object, int index, Foreign foreign) {
    if (object instanceof JSArrayBufferObject buffer
        && !(buffer instanceof JSArrayBufferObject.Shared)) {
      if (buffer.isDetached()) {
        throw new NotCloneable("ArrayBuffer at index " + index + " is already detached.");
      }
    } else if (!foreign.isTransferable(object, index)) {
      throw new NotCloneable("Value at index " + index + " does not have a transferable type.");
    }
  }

  private static Object taken(JSObject object, Foreign foreign) {
    if (object instanceof JSArrayBufferObject buffer) {
      Node bytes = Serializer.bytes(buffer);
      JSArrayBuffer.detachArrayBuffer(buffer);
      return bytes;
    }
    return foreign.transferred(object);
  }

  /**
   * HTML §2.7.8 StructuredDeserializeWithTransfer.
   *
   * @param foreign makes an object of what {@link Foreign} gave for one of the platform
   */
  public static Arrived deserialize(
      JSRealm realm, Serialized serialized, Function<Object, Object> foreign) {
    Deserializer deserializer = new Deserializer(realm, foreign);
    deserializer.take(serialized.transferred);
    return new Arrived(deserializer.deserialize(serialized.value), deserializer.transferred());
  }
}
