/**
 * The window: JavaFX panels around one player, and the one heartbeat.
 *
 * <p>A panel shows a {@link loopglass.view.panel.Playback} and asks for a {@link
 * loopglass.view.panel.Command}; it never looks at another panel and never moves anything by
 * itself. The window does not know the engine: recordings come through {@link
 * loopglass.view.panel.Recorder}, so that the engine cannot grow into the window nor the window
 * into it. Growth of a trace is looked at once a heartbeat; the recording thread never calls into
 * JavaFX, so it cannot flood it.
 */
@NullMarked
package loopglass.view;

import org.jspecify.annotations.NullMarked;
