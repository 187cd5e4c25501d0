/**
 * The events that a user causes, as the program sees them (UI Events §3, Pointer Events §4, HTML
 * §6).
 *
 * <p>Decision: they stand apart from what makes them, since programs make them too, and since
 * clicks, submissions and toggles come from several rooms.
 */
@NullMarked
package loopglass.engine.host.ui;

import org.jspecify.annotations.NullMarked;
