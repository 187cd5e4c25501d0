/**
 * The event loop, readable beside the HTML Standard: the processing model, its queues, the virtual
 * clock, and the journal that tells what happens. Nothing here knows a JavaScript value.
 *
 * <p>The loop owns the order. Platform code around it ({@code engine.host}) only says "when this
 * moment comes, queue that task"; the JavaScript engine ({@code engine.js}) only says "this
 * microtask was queued".
 */
@NullMarked
package loopglass.engine.loop;

import org.jspecify.annotations.NullMarked;
