/**
 * "Why is this here?": asked of anything on the stage, answered with the steps that led to it.
 *
 * <p>The answer is the chain of causes that the trace itself holds; nothing is guessed. It lies in
 * a popover beside the thing, is gone with a press elsewhere, and each link leads to its step.
 */
@NullMarked
package loopglass.view.why;

import org.jspecify.annotations.NullMarked;
