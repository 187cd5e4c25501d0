/**
 * What the viewer sets and reads about the program itself: the sheets that lie over the window, and
 * the looks that follow the system until the viewer chooses otherwise.
 *
 * <p>A sheet changes {@link loopglass.view.panel.Settings} and nothing else: whoever shows a
 * setting observes it, so there is no button to apply, and what is chosen is seen at once.
 */
@NullMarked
package loopglass.view.settings;

import org.jspecify.annotations.NullMarked;
