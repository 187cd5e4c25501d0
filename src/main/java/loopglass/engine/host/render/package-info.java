/**
 * Rendering (HTML §8.1.7.3 "update the rendering"): when the page gets a frame, and who has work to
 * do in it.
 *
 * <p>Frames come at 60 Hz of virtual time, and only while something needs one: a program that never
 * asks for a frame and never changes its page has none, so that its loop stays as quiet as it is.
 * {@link loopglass.engine.host.render.Rendering} knows the grid of moments and the order of the
 * stages; whoever has something to do in a frame joins a stage as a {@link
 * loopglass.engine.host.render.Participant}, and the document is painted by a {@link
 * loopglass.engine.host.render.Painter}.
 */
@NullMarked
package loopglass.engine.host.render;

import org.jspecify.annotations.NullMarked;
