package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which node is shown in which slot (DOM §4.2.2). */
final class Slots {

  private Slots() {}

  /** DOM §4.2.2.3 "find a slot" for a node, or null. */
  static @Nullable HtmlSlot slotOf(Node node) {
    if (!(node.parent instanceof Element host) || host.shadow == null || !isSlottable(node)) {
      return null;
    }
    return slots(host.shadow).get(nameFor(node));
  }

  private static boolean isSlottable(Node node) {
    return node instanceof Element || node instanceof Text;
  }

  private static String nameFor(Node node) {
    return node instanceof Element element ? element.attribute("slot", "") : "";
  }

  private static Map<String, HtmlSlot> slots(ShadowRoot shadow) {
    Map<String, HtmlSlot> slots = new HashMap<>();
    for (Element element : shadow.elementsInside()) {
      if (element instanceof HtmlSlot slot) {
        slots.putIfAbsent(slot.attribute("name", ""), slot);
      }
    }
    return slots;
  }

  /** A node has got a parent. */
  static void joined(Node node) {
    if (node.parent instanceof Element host && host.shadow != null && isSlottable(node)) {
      assign(host.shadow);
    }
    ShadowRoot around = around(node);
    if (around != null) {
      if (hasSlot(node)) {
        assign(around);
      }
      fallbackChanged(node.parent);
    }
  }

  /** A node has lost its parent. */
  static void left(Node node, Node parent, @Nullable HtmlSlot slot) {
    if (slot != null && slot.root() instanceof ShadowRoot shadow) {
      assign(shadow);
    }
    if (around(parent) instanceof ShadowRoot shadow) {
      fallbackChanged(parent);
      if (hasSlot(node)) {
        assign(shadow);
        node.forEachInclusive(
            inside -> {
              if (inside instanceof HtmlSlot gone && gone.root() == node) {
                set(gone, List.of());
              }
            });
      }
    }
  }

  private static void fallbackChanged(@Nullable Node parent) {
    if (parent instanceof HtmlSlot slot && slot.assigned.isEmpty()) {
      slot.document.dom().mutations().signal(slot);
    }
  }

  /** The slot or name attribute of an element has changed. */
  static void changedAround(Element element) {
    if (element.parent instanceof Element host && host.shadow != null) {
      assign(host.shadow);
    }
    ShadowRoot around = around(element);
    if (around != null && element instanceof HtmlSlot) {
      assign(around);
    }
  }

  private static @Nullable ShadowRoot around(Node node) {
    return node.document.dom().hasShadows() && node.root() instanceof ShadowRoot shadow
        ? shadow
        : null;
  }

  private static boolean hasSlot(Node node) {
    for (Node n = node; n != null; n = n.following(node)) {
      if (n instanceof HtmlSlot) {
        return true;
      }
    }
    return false;
  }

  /** DOM §4.2.2.4 "assign slottables for a tree". */
  static void assign(ShadowRoot shadow) {
    Map<String, HtmlSlot> slots = slots(shadow);
    Map<HtmlSlot, List<Node>> assigned = new HashMap<>();
    for (Node node = shadow.shadowHost.first; node != null; node = node.next) {
      HtmlSlot slot = isSlottable(node) ? slots.get(nameFor(node)) : null;
      if (slot != null) {
        assigned.computeIfAbsent(slot, _ -> new ArrayList<>()).add(node);
      }
    }
    for (Element element : shadow.elementsInside()) {
      if (element instanceof HtmlSlot slot) {
        set(slot, assigned.getOrDefault(slot, List.of()));
      }
    }
  }

  private static void set(HtmlSlot slot, List<Node> nodes) {
    if (!slot.assigned.equals(nodes)) {
      slot.assigned = nodes;
      slot.changedLook();
      slot.document.dom().mutations().signal(slot);
    }
  }
}
