/**
 * Events (DOM §2) and the aborting of ongoing activities (DOM §3).
 *
 * <p>Decision: dispatch knows no tree. A target says what its parent is and how it looks from
 * elsewhere ({@link loopglass.engine.host.event.EventTarget#parent}, {@link
 * loopglass.engine.host.event.EventTarget#retargeted}); nodes, windows and the program's own
 * targets share one algorithm.
 */
@NullMarked
package loopglass.engine.host.event;

import org.jspecify.annotations.NullMarked;
