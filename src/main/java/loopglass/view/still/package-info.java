/**
 * Pictures of a program drawn off screen, for stills and films: title, program, console, stage and
 * caption on one sheet, for reading only. Nothing in it reacts.
 */
@NullMarked
package loopglass.view.still;

import org.jspecify.annotations.NullMarked;
