/**
 * Says in one sentence what just happened and why, and at more length to whoever asks. No JavaFX:
 * the window, the terminal and a film use the same sentences.
 *
 * <p>A caption is a function of a trace and a step, as a picture is of a trace and a moment; so it
 * never depends on the way the viewer came. It looks at the step and at most at the one before it,
 * never ahead: a trace grows, and a sentence must not change with it. The words live in {@code
 * assets/messages.properties} and each names the rule it rests on. HTML is cited by the name of the
 * algorithm, because a living standard renumbers its sections; ECMA-262 by section of its 2025
 * edition.
 *
 * <p>Behind a sentence stands its {@link loopglass.lesson.Depth depth}: a paragraph, shared by all
 * sentences of a topic ({@code assets/topics.txt}), and what the rule says ({@code
 * assets/depth.properties}) and where ({@code assets/rules.txt}). It is read when somebody first
 * asks.
 */
@NullMarked
package loopglass.lesson;

import org.jspecify.annotations.NullMarked;
