/**
 * Two programs side by side under one transport.
 *
 * <p>The page lies in place of the window's rooms and knows nothing of them; what it needs of the
 * window it asks of a {@link loopglass.view.compare.ComparePage.Desk}. Each side has a session of
 * its own, and both stand where one {@link loopglass.playback.Tandem} on one {@link
 * loopglass.playback.Pairing} says, so that nothing has to be kept in step by hand. A side that
 * waits for the other says so in the place of its caption; nothing is dimmed, since what it shows
 * is still to be read.
 *
 * <p>A copy that is changed here is a draft like any other. It is laid down from the first letter
 * on: a window that starts after a crash shall not begin with it.
 */
@NullMarked
package loopglass.view.compare;

import org.jspecify.annotations.NullMarked;
