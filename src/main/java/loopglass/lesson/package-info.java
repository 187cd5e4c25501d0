/**
 * Says in one sentence what just happened and why, and finds the places at which a lesson stops. No
 * JavaFX: the window, the terminal and a film use the same sentences and stops.
 *
 * <p>A caption is a function of a trace and a step, as a picture is of a trace and a moment; so it
 * never depends on the way the viewer came. The words live in {@code assets/messages.properties}
 * and each names the rule it rests on. HTML is cited by the name of the algorithm, because a living
 * standard renumbers its sections; ECMA-262 by section of its 2025 edition.
 */
@NullMarked
package loopglass.lesson;

import org.jspecify.annotations.NullMarked;
