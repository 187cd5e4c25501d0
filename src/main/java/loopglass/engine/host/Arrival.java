package loopglass.engine.host;

import loopglass.engine.js.idl.PlatformObject;

/**
 * What a platform object is while it is sent: belongs to no realm. {@link
 * loopglass.engine.js.idl.SerializableObject} and {@link
 * loopglass.engine.js.idl.TransferableObject} of this room answer one.
 */
public interface Arrival {

  /**
   * The object in the realm where it arrives.
   *
   * @throws loopglass.engine.js.clone.NotCloneable when that realm does not know such objects
   */
  PlatformObject arrive(Host there);
}
