package loopglass.engine.host.dom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** What has changed (DOM §4.3.3). */
final class MutationRecord extends PlatformObject {

  final String type;
  final Node target;
  final NodeList added;
  final NodeList removed;
  final @Nullable Node previous;
  final @Nullable Node next;
  final @Nullable String attribute;
  final @Nullable String oldValue;

  MutationRecord(
      String type,
      Node target,
      List<Node> added,
      List<Node> removed,
      @Nullable Node previous,
      @Nullable Node next,
      @Nullable String attribute,
      @Nullable String oldValue) {
    this.type = type;
    this.target = target;
    this.added = NodeList.of(added);
    this.removed = NodeList.of(removed);
    this.previous = previous;
    this.next = next;
    this.attribute = attribute;
    this.oldValue = oldValue;
  }

  Map<String, @Nullable Object> shown() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("type", type);
    members.put("target", target);
    members.put("addedNodes", added);
    members.put("removedNodes", removed);
    members.put("previousSibling", previous);
    members.put("nextSibling", next);
    members.put("attributeName", attribute);
    members.put("oldValue", oldValue);
    return members;
  }
}
