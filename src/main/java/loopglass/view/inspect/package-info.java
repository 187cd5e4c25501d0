/**
 * What stands in memory at the step that is shown: the rooms Variables, Promises and Heap.
 *
 * <p>No step stores values; {@link loopglass.view.inspect.Readings} asks for them when the viewer
 * stands still for a moment and one of the rooms is on screen, and what it got last stays until
 * there is something newer. Where things are drawn is decided by pure functions with an injected
 * font metric ({@link loopglass.view.inspect.Placement}); only the panels know JavaFX.
 */
@NullMarked
package loopglass.view.inspect;

import org.jspecify.annotations.NullMarked;
