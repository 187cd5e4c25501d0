/**
 * The composition of a still: title, program, console, stage and caption on one page, for reading
 * only. Nothing in it reacts; it is laid out once for a size and then looked at.
 */
@NullMarked
package loopglass.view.still;

import org.jspecify.annotations.NullMarked;
