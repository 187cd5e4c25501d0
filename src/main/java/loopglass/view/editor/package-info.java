/**
 * The program's text: edited in place, coloured, and marked with where the trace stands.
 *
 * <p>Marks are only shown while the text is the one that was recorded: a line number of an older
 * text would point at the wrong line, which is worse than no mark.
 */
@NullMarked
package loopglass.view.editor;

import org.jspecify.annotations.NullMarked;
