package loopglass.engine.host.render;

/**
 * The parts of "update the rendering" (HTML §8.1.7.3) in which somebody has work, in the order in
 * which they come. Painting follows the last.
 */
public enum Stage {
  /** Flush autofocus candidates (HTML §6.6.7). */
  AUTOFOCUS,
  /** Run the resize steps: {@code resize} at the window (CSSOM View §13.1). */
  RESIZE,
  /** Run the scroll steps: {@code scroll}, once for each target that moved (CSSOM View §13.2). */
  SCROLL,
  /** Evaluate media queries and report changes (CSSOM View §4.2). */
  MEDIA_QUERIES,
  /** Update animations and send events (Web Animations §4.6.18). */
  ANIMATIONS,
  /** Run the animation frame callbacks (HTML §8.11). */
  ANIMATION_FRAMES,
  /** Lay out, and deliver resize observations until nothing changes (Resize Observer §3.4). */
  RESIZE_OBSERVERS,
  /** Focus fixup (HTML §6.6.4): what cannot be focused any more loses the focus. */
  FOCUS,
  /** Update intersection observations (Intersection Observer §3.2.8). */
  INTERSECTION_OBSERVERS
}
