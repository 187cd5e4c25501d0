/**
 * The page as its user sees it, made of real controls.
 *
 * <p>It shows a painted {@link loopglass.trace.Page} and tells what is done to it as an {@link
 * loopglass.scenario.Act}. It changes nothing by itself: a box that is ticked here is ticked only
 * once the program's own page says so. Widgets are kept as long as their element lives, so that
 * focus and caret survive a page that changes under them.
 */
@NullMarked
package loopglass.view.page;

import org.jspecify.annotations.NullMarked;
