package loopglass.engine.js;

/** HTML §8.1.6.6.1 HostPromiseRejectionTracker, as the host sees it. */
public interface RejectionTracker {

  /** A promise was rejected and has no handler. */
  void rejected(Object promise, Object reason);

  /** A promise that was rejected without a handler got one. */
  void handled(Object promise);
}
