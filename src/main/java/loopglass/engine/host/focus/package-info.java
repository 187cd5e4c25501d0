/**
 * Focus (HTML §6.6): which element the keyboard speaks to.
 *
 * <p>Decision: an element that is removed loses the focus without an event, and without a script
 * noticing the moment; the order of events is Chromium's, which fires focus before focusin.
 */
@NullMarked
package loopglass.engine.host.focus;

import org.jspecify.annotations.NullMarked;
