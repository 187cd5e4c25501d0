package loopglass.engine.host.dom;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That an observer watches a node (DOM §4.3 "registered observer").
 *
 * @param source the node whose registration this one prolongs, for nodes removed from its subtree
 *     until the observer is told ("transient registered observer"); null for one of its own
 */
record RegisteredObserver(MutationObserver observer, Options options, @Nullable Node source) {

  /**
   * What it wants to hear of (DOM §4.3 MutationObserverInit).
   *
   * @param filter names of attributes; null for all
   */
  record Options(
      boolean childList,
      boolean attributes,
      boolean characterData,
      boolean subtree,
      boolean attributeOldValue,
      boolean characterDataOldValue,
      @Nullable Set<String> filter) {}
}
