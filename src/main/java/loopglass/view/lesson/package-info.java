/**
 * What a lesson says at its stops, as it is seen: in the window and on a slide.
 *
 * <p>The card has one height for all stops of a lesson, so that the rooms above it stay where they
 * are while one goes from stop to stop. A stop that was passed stays on it until the next one: a
 * note is about what follows, and an answer is worth reading while the program proves it. Its words
 * are in {@code assets/lesson.properties}, its looks in {@code assets/lesson.css}.
 */
@NullMarked
package loopglass.view.lesson;

import org.jspecify.annotations.NullMarked;
