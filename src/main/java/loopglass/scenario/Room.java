package loopglass.scenario;

import java.util.Locale;

/** A part of the window that a lesson can show or hide, as front matter names it. */
public enum Room {
  PROGRAM,
  PAGE,
  CONSOLE,
  VARIABLES,
  PROMISES,
  HEAP,
  NETWORK,
  STORAGE,
  STACK,
  WEB_APIS,
  LOOP,
  MICROTASKS,
  TASKS,
  /** The animation frame callbacks. */
  FRAMES,
  /** The idle callbacks. */
  IDLE,
  TIMELINE,
  CAPTION;

  /** The word for it in front matter, such as {@code web-apis}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
