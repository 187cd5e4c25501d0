package loopglass.engine.host.dom.selector;

import java.util.List;

/**
 * A complex selector (Selectors §3.1): compounds from left to right, each with how it relates to
 * the one before it.
 *
 * @param links at least one
 */
record Chain(List<Link> links) {

  /**
   * A compound selector.
   *
   * @param combinator {@code ' '}, {@code '>'}, {@code '+'} or {@code '~'}; for the first link of
   *     an ordinary chain it says nothing
   */
  record Link(char combinator, List<Condition> conditions) {}
}
