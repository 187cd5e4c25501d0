package loopglass.engine.js.idl;

/** A platform object that can move to another realm (HTML §2.7.2 "transferable objects"). */
public interface TransferableObject {

  /** Whether it has moved already, or is of no use any more. */
  boolean isDetached();

  /** Detaches it; what it is made of where it arrives, belonging to no realm. */
  Object transfer();
}
