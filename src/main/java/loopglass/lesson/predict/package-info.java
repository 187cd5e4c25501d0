/**
 * Predicting: what a program is asked about, what the right answer is, and why. No JavaFX.
 *
 * <p>Both kinds of question are made of a recording, so they are there for any program and their
 * answers cannot be wrong: the right order is the one in which the lines were written, the right
 * chip the one that the loop took. Nothing here plays; it reads a trace as far as it is published
 * and says when it needs more.
 *
 * <p>An order is marked as a chain of guesses: each line is held against what was said to come next
 * of those that were still to come. So one line in a wrong place is one mistake, not a dozen. A
 * line "that never prints" is a call of the program's own text that a whole recording never came
 * to; where there is none, none is invented, since an invented one could be told by its looks.
 *
 * <p>Decisions of the loop repeat. One is asked about again only when its {@link
 * loopglass.lesson.predict.Situation situation} differs, or when the last answer to it was wrong.
 */
@NullMarked
package loopglass.lesson.predict;

import org.jspecify.annotations.NullMarked;
