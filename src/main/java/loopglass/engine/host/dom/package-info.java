/**
 * The document (DOM §4, HTML §3 and §4, CSSOM §6): the tree, the interfaces of its nodes, and who
 * is told when it changes.
 *
 * <p>Decision: jsoup only parses. Its nodes become {@link loopglass.engine.host.dom.Node nodes} of
 * our own, which are event targets, know their place by links, so that inserting and removing take
 * the same time in a large tree as in a small one, and have the hooks that mutation observers,
 * custom elements, shadow trees and painting need; jsoup's have none of this. Selectors are read
 * and matched by the room {@code selector} for the same reason, and because jsoup's dialect differs
 * from what browsers accept.
 *
 * <p>All changes go through {@link loopglass.engine.host.dom.Tree} (children) and {@link
 * loopglass.engine.host.dom.Element} (attributes): there the standard's order of records, reactions
 * and steps is kept. Elements with a behaviour of their own extend {@link
 * loopglass.engine.host.dom.HtmlElement} and are named in {@link
 * loopglass.engine.host.dom.ElementKinds}.
 */
@NullMarked
package loopglass.engine.host.dom;

import org.jspecify.annotations.NullMarked;
