/**
 * Selectors (Selectors Level 4): read from text, matched against elements.
 *
 * <p>Decision: own code. jsoup's selectors are another dialect (no {@code :scope}, {@code
 * :checked}, {@code :disabled}; {@code :contains}, {@code :gt} and more that browsers refuse), and
 * what a browser refuses must be refused here with its error. The room knows elements only as
 * {@link loopglass.engine.host.dom.selector.Subject}s.
 */
@NullMarked
package loopglass.engine.host.dom.selector;

import org.jspecify.annotations.NullMarked;
