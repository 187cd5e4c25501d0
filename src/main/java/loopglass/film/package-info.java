/**
 * Films of programs: moments at n / fps, drawn on an {@link loopglass.view.still.Easel} and handed
 * to an encoder.
 *
 * <p>A {@link loopglass.film.Film} says what is wanted, a {@link loopglass.film.Reel} which shot
 * each frame shows, a {@link loopglass.film.Camera} draws them one after the other into a {@link
 * loopglass.film.FrameSink}, and a {@link loopglass.film.Filming} is the whole job with its
 * progress, its end, and nothing left behind when it fails. Frames depend on the frame's number and
 * never on a clock, so the same film is made twice with the same pixels.
 *
 * <p>Beside a film stand {@link loopglass.film.Sidecar}s, which tell the same moments in words.
 * Steps pass faster than sentences are read, so {@link loopglass.film.Cues} chooses which captions
 * there is time for. All files of a film get their names together, when the last of them is
 * complete. A {@link loopglass.film.Handout} is the same on paper.
 *
 * <p>The encoder is ffmpeg in a process of its own that raw frames are piped to: a crash of native
 * code then is a sentence on screen and not the end of the window.
 */
@NullMarked
package loopglass.film;

import org.jspecify.annotations.NullMarked;
