package loopglass.engine.host.dom;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** Nodes by their index (DOM §4.2.10.1), of a moment or live. */
final class NodeList extends PlatformObject {

  private final @Nullable LongSupplier version;
  private final Supplier<List<? extends Node>> source;
  private List<? extends Node> known;
  private long knownAt = -1;

  private NodeList(@Nullable LongSupplier version, Supplier<List<? extends Node>> source) {
    this.version = version;
    this.source = source;
    this.known = List.of();
  }

  /** A list that stays as it is. */
  static NodeList of(List<? extends Node> nodes) {
    NodeList list = new NodeList(null, () -> nodes);
    list.known = nodes;
    return list;
  }

  /** A list that is gathered again whenever a version has grown. */
  static NodeList live(LongSupplier version, Supplier<List<? extends Node>> source) {
    return new NodeList(version, source);
  }

  List<? extends Node> nodes() {
    if (version != null && knownAt != version.getAsLong()) {
      known = source.get();
      knownAt = version.getAsLong();
    }
    return known;
  }
}
