/**
 * The console: what the program wrote, as a list in which every line is a place in time.
 *
 * <p>The list is of the whole trace that is published; where the viewer stands only moves the mark
 * of what is written by now. So scrubbing scrolls and dims, and never builds lines anew.
 */
@NullMarked
package loopglass.view.console;

import org.jspecify.annotations.NullMarked;
