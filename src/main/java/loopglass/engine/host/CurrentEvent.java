package loopglass.engine.host;

import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** The event whose listener runs (DOM §2.3 "current event" of a global object). */
public final class CurrentEvent {

  private @Nullable PlatformObject event;

  /** It, or null when no listener runs. */
  public @Nullable PlatformObject get() {
    return event;
  }

  /** Another one now; null for none. */
  public void set(@Nullable PlatformObject newEvent) {
    event = newEvent;
  }
}
