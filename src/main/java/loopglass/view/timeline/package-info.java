/**
 * The timeline: all recorded steps on one line, to see where what ran and to go there.
 *
 * <p>A trace of a million steps is looked at once, off the JavaFX thread, and summed up in a
 * pyramid of ever longer blocks ({@link loopglass.view.timeline.Pyramid}); what stands in a pixel's
 * column is put together of a few blocks. So drawing costs as much as the timeline is wide, however
 * long the trace is and however far one zooms, and it is drawn only when something in it changes:
 * the passing playhead merely moves a veil over what is still to come.
 */
@NullMarked
package loopglass.view.timeline;

import org.jspecify.annotations.NullMarked;
