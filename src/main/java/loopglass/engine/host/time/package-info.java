/**
 * Time as the program measures it: High Resolution Time, Performance Timeline, User Timing, Long
 * Tasks.
 *
 * <p>{@code performance.now()} reads the virtual clock and is not made coarse, since nothing can be
 * spied on here. A long task is one that took more than 50 virtual milliseconds, its microtasks
 * included: the lesson on blocking can be measured by the program itself.
 */
@NullMarked
package loopglass.engine.host.time;

import org.jspecify.annotations.NullMarked;
