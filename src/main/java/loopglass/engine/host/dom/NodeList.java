package loopglass.engine.host.dom;

import java.util.List;
import java.util.function.Supplier;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** Nodes by their index (DOM §4.2.10.1), of a moment or live. */
final class NodeList extends PlatformObject {

  private final @Nullable Dom dom;
  private final Supplier<List<? extends Node>> source;
  private List<? extends Node> known;
  private long knownAt = -1;

  private NodeList(@Nullable Dom dom, Supplier<List<? extends Node>> source) {
    this.dom = dom;
    this.source = source;
    this.known = List.of();
  }

  /** A list that stays as it is. */
  static NodeList of(List<? extends Node> nodes) {
    NodeList list = new NodeList(null, () -> nodes);
    list.known = nodes;
    return list;
  }

  /** A list that is gathered again whenever the tree has changed. */
  static NodeList live(Dom dom, Supplier<List<? extends Node>> source) {
    return new NodeList(dom, source);
  }

  List<? extends Node> nodes() {
    if (dom != null && knownAt != dom.version()) {
      known = source.get();
      knownAt = dom.version();
    }
    return known;
  }
}
