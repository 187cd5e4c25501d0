package loopglass.engine.host.render;

import loopglass.engine.host.Host;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.loop.VirtualClock;

/** How much time an idle callback has (W3C requestIdleCallback, §4.2 IdleDeadline). */
final class IdleDeadline extends PlatformObject {

  private final Host host;
  private final long until;
  private final boolean timedOut;

  /**
   * A deadline.
   *
   * @param until virtual nanoseconds
   * @param timedOut whether the callback is called because its timeout is over
   */
  IdleDeadline(Host host, long until, boolean timedOut) {
    this.host = host;
    this.until = until;
    this.timedOut = timedOut;
  }

  static void install(Host host) {
    host.idl()
        .define("IdleDeadline", IdleDeadline.class)
        .get("didTimeout", deadline -> deadline.timedOut)
        .operation("timeRemaining", 0, (deadline, call) -> deadline.timeRemaining())
        .install();
  }

  /** In milliseconds, never below 0. */
  private double timeRemaining() {
    long now = host.journal().readClock();
    return timedOut ? 0 : Math.max(0, until - now) / (double) VirtualClock.MILLISECOND;
  }
}
