package loopglass.engine.host.event;

import loopglass.engine.js.idl.PlatformObject;

/** Aborts what its signal was given to (DOM §3.1). */
public class AbortController extends PlatformObject {

  private final AbortSignal signal;

  /** A controller of a signal. */
  public AbortController(AbortSignal signal) {
    this.signal = signal;
  }

  /** What to hand to activities. */
  public AbortSignal signal() {
    return signal;
  }
}
