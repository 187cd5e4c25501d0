/**
 * Streams (WHATWG Streams Standard): chunks that a program reads as they come.
 *
 * <p>Decision: the standard's algorithms are followed step by step, each "upon fulfillment" a
 * microtask of its own, because the number of microtasks between a read and its value is what
 * programs can tell. Byte streams with their BYOB readers stay out: no lesson reads into buffers.
 */
@NullMarked
package loopglass.engine.host.stream;

import org.jspecify.annotations.NullMarked;
