/**
 * Animations that a program starts by itself: {@code element.animate()} (Web Animations).
 *
 * <p>Decision: nothing is drawn in between, since nothing here has a style that could be
 * interpolated. What counts for the loop is exact: an animation is over in the first frame after
 * its time, its promise is resolved when the frame updates the animations, a microtask checkpoint
 * follows, then its events are dispatched.
 */
@NullMarked
package loopglass.engine.host.animation;

import org.jspecify.annotations.NullMarked;
