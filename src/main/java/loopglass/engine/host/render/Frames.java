package loopglass.engine.host.render;

import java.util.function.LongSupplier;
import loopglass.engine.host.Host;

/** The door of this room: what a window offers to those who wait for a frame, or for none. */
public final class Frames {

  private Frames() {}

  /**
   * Defines requestAnimationFrame, requestIdleCallback and their cancelling on the global object.
   *
   * @param rendering the frames of the page
   * @param nextTimer when the next timer is due, in virtual nanoseconds; {@link Participant#NEVER}
   *     when none is set
   */
  public static void install(Host host, Rendering rendering, LongSupplier nextTimer) {
    AnimationFrames.install(host, rendering);
    IdleCallbacks.install(host, rendering, nextTimer);
  }
}
