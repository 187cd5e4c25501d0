/** The window, its panels and the one heartbeat; the only JavaFX of Loopglass. */
@NullMarked
package loopglass.view;

import org.jspecify.annotations.NullMarked;
