/**
 * Program text in, a stream of steps out.
 *
 * <p>{@link loopglass.engine.Recording} keeps every step, as far ahead of its viewer as a bounded
 * lead allows; {@link loopglass.engine.Run} keeps none and only passes on what the program prints.
 * Both run the same engine with the same clock, so they agree on every line.
 */
@NullMarked
package loopglass.engine;

import org.jspecify.annotations.NullMarked;
