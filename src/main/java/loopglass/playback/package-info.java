/**
 * A position in a trace, and how it moves: moments, the pace at which they pass, the transport that
 * moves them, and the jumps of a reader who steps. No JavaFX, no clock of its own.
 *
 * <p>A {@link loopglass.playback.Moment} is a value beside the trace, never inside it, so play,
 * step, rewind, scrub and film differ only in who supplies the moment. Everything here is
 * arithmetic over the published part of a trace that may still grow.
 */
@NullMarked
package loopglass.playback;

import org.jspecify.annotations.NullMarked;
