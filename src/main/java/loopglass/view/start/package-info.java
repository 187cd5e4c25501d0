/**
 * The page that is seen before a program is: new, open, what was open lately, and the library.
 *
 * <p>It is made for the keyboard first. The search has the focus, arrows walk through what was
 * found while one goes on typing, and Enter opens; so a program is three words away. What is found
 * is decided by {@link loopglass.view.start.Finder}, which knows no JavaFX.
 */
@NullMarked
package loopglass.view.start;

import org.jspecify.annotations.NullMarked;
