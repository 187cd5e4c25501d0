/**
 * What stands in memory at one step: variables, objects, promises, and what the platform around
 * them holds: requests, stored items ({@link loopglass.trace.value.Inspection}).
 *
 * <p>No step stores these. They are read by running the program again to the step, and they are
 * values like everything else in a trace: immutable, and with ids that stay the same from step to
 * step, since an object is numbered when the program makes it. Below are only the words; the engine
 * reads, the window shows.
 */
@NullMarked
package loopglass.trace.value;

import org.jspecify.annotations.NullMarked;
