package loopglass.engine.js.idl;

/** A platform object that can be copied to another realm (HTML §2.7.1 "serializable objects"). */
public interface SerializableObject {

  /** What the copy is made of where it arrives; belongs to no realm. */
  Object serialize();
}
