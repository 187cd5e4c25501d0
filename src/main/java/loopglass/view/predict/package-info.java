/**
 * Predicting in the window: putting lines in order and watching them come, and saying what the loop
 * takes next.
 *
 * <p>What is asked and what is right is decided by {@code loopglass.lesson.predict}; this shows it.
 * While something is to be predicted, nothing on screen may tell it: the stage is covered while
 * lines are put in order, console lines to come and the timeline are away, the deck cannot pass the
 * question however it is moved, and a question stands where the caption usually does. The program's
 * text stays in sight, since one reads it to predict. The window around it is known as a {@link
 * loopglass.view.predict.Bench} only, and what is kept as a {@link loopglass.view.predict.Ledger}.
 */
@NullMarked
package loopglass.view.predict;

import org.jspecify.annotations.NullMarked;
