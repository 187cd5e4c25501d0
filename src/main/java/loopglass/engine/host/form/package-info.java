/**
 * Forms and their controls (HTML §4.10): what they hold, and what a click, a submission or a reset
 * does to them.
 *
 * <p>Decision: constraint validation is not here, so a form is submitted whatever it holds; and
 * nothing is ever sent, since a page that navigated away would end the lesson: a line on the
 * console says what a browser would have sent where.
 */
@NullMarked
package loopglass.engine.host.form;

import org.jspecify.annotations.NullMarked;
