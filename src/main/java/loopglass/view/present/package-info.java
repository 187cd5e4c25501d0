/**
 * A program presented to a class: one slide that fills a screen, and what the presenter sees.
 *
 * <p>The slide is made anew from panels of its own and never borrows one of the window's, so that
 * leaving it can leave nothing behind. It shows few rooms, in type for the last row. What a press
 * of the clicker does and which rooms are there is decided in {@link loopglass.lesson}; here it is
 * only shown. This package knows neither the window nor its player: the window gives it a {@link
 * loopglass.view.present.Deck}, a {@link loopglass.view.present.Cast} and the {@link
 * loopglass.view.present.Screens}.
 */
@NullMarked
package loopglass.view.present;

import org.jspecify.annotations.NullMarked;
