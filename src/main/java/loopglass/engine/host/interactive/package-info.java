/**
 * Elements that do something when they are used: details, dialog, links (HTML §4.11, §4.6).
 *
 * <p>Decision: a dialog has no picture of its own on top of the page; modal or not, it is an
 * element that is open. Escape asks the modal dialog that was opened last to close.
 */
@NullMarked
package loopglass.engine.host.interactive;

import org.jspecify.annotations.NullMarked;
