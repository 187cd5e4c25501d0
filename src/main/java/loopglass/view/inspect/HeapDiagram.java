package loopglass.view.inspect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import loopglass.trace.Frame;
import loopglass.trace.value.FrameScopes;
import loopglass.trace.value.HeapObject;
import loopglass.trace.value.HeapObject.Kind;
import loopglass.trace.value.Inspection;
import loopglass.trace.value.Scope;
import loopglass.trace.value.Slot;
import loopglass.trace.value.Value;
import loopglass.view.panel.Labels;

/** Boxes and links of the heap: the frames at the left, then what their variables lead to. */
final class HeapDiagram {

  private static final int MOST_OBJECTS = 48;
  private static final int MOST_LINES = 6;
  private static final int TEXT = 22;

  private final Inspection seen;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<Integer> taken = new LinkedHashSet<>();
  private final Deque<HeapObject> waiting = new ArrayDeque<>();
  private int left;

  private HeapDiagram(Inspection seen) {
    this.seen = seen;
  }

  /**
   * The diagram of what was seen.
   *
   * @param left how many objects have no box
   */
  record Drawn(List<Box> boxes, List<Link> links, int left) {}

  static Drawn of(Reading.Seen reading) {
    HeapDiagram diagram = new HeapDiagram(reading.inspection());
    diagram.draw(reading.stack());
    return new Drawn(diagram.boxes, diagram.links, diagram.left + reading.inspection().folded());
  }

  private void draw(List<Frame> stack) {
    for (Frame frame : stack) {
      FrameScopes scopes = seen.frame(frame.id());
      if (scopes != null) {
        List<Slot> slots = slots(scopes, false);
        if (!slots.isEmpty()) {
          String name = frame.name().isEmpty() ? "(…) =>" : frame.name();
          add("frame " + frame.activation(), "frame", name, slots, 0);
        }
      }
    }
    seen.frames().stream()
        .findFirst()
        .ifPresent(
            scopes -> {
              List<Slot> slots = slots(scopes, true);
              if (!slots.isEmpty()) {
                add("top", "frame", Labels.text("heap.top"), slots, 0);
              }
            });
    while (!waiting.isEmpty()) {
      HeapObject object = waiting.remove();
      List<Slot> slots = new ArrayList<>(object.properties());
      slots.addAll(object.captured());
      String look = object.kind() == Kind.FUNCTION ? "function" : "object";
      add("#" + object.id(), look, title(object), slots, object.more());
    }
  }

  /** Variables of the frame itself, or of what all frames share. */
  private static List<Slot> slots(FrameScopes scopes, boolean shared) {
    List<Slot> slots = new ArrayList<>();
    for (Scope scope : scopes.scopes()) {
      boolean top =
          switch (scope.kind()) {
            case MODULE, SCRIPT, GLOBAL -> true;
            case BLOCK, FUNCTION, CLOSURE -> false;
          };
      if (top == shared) {
        slots.addAll(scope.variables());
      }
    }
    return slots;
  }

  private void add(String key, String look, String title, List<Slot> all, long more) {
    List<Slot> slots = new ArrayList<>(all);
    if (look.equals("frame")) {
      slots.removeIf(slot -> isPlainFunction(slot.value()));
    }
    List<Box.Line> lines = new ArrayList<>();
    StringBuilder spoken = new StringBuilder(title);
    int most = look.equals("frame") ? 2 * MOST_LINES : MOST_LINES;
    for (Slot slot : slots) {
      if (lines.size() == most) {
        break;
      }
      boolean arrow = points(slot.value());
      String text = arrow ? "•" : RowCell.text(seen, slot.value(), TEXT);
      if (arrow && slot.value() instanceof Value.Reference(int id)) {
        links.add(new Link(key, lines.size(), "#" + id, "", false));
      }
      lines.add(new Box.Line(shortName(slot.name()), text, slot.changed()));
      spoken
          .append(", ")
          .append(slot.name())
          .append(' ')
          .append(RowCell.text(seen, slot.value(), 60));
    }
    long rest = slots.size() - lines.size() + more;
    if (rest > 0) {
      lines.add(new Box.Line("", Labels.text("memory.more", rest), false));
    }
    boxes.add(new Box(key, look, title, lines, spoken.toString()));
  }

  private static String shortName(String name) {
    return name.length() <= 16
        ? name
        : name.substring(0, 7) + "…" + name.substring(name.length() - 7);
  }

  private boolean isPlainFunction(Value value) {
    HeapObject object = seen.object(value);
    return object != null
        && (object.kind() == Kind.FUNCTION || object.kind() == Kind.CLASS)
        && !object.isOpenable();
  }

  /** Whether a value gets an arrow to a box of its own: what one line says needs none. */
  private boolean points(Value value) {
    HeapObject object = seen.object(value);
    if (object == null) {
      return false;
    }
    boolean one =
        switch (object.kind()) {
          case FUNCTION, CLASS, PROXY, PLATFORM, TEXT -> !object.isOpenable();
          case OBJECT, ARRAY, MAP, SET, PROMISE -> false;
        };
    if (one) {
      return false;
    }
    if (taken.contains(object.id())) {
      return true;
    }
    if (taken.size() >= MOST_OBJECTS) {
      left++;
      return false;
    }
    taken.add(object.id());
    waiting.add(object);
    return true;
  }

  private String title(HeapObject object) {
    return switch (object.kind()) {
      case FUNCTION -> "ƒ " + (object.name().isEmpty() ? "(…) =>" : object.name());
      case CLASS -> "class " + object.name();
      case PROMISE -> RowCell.text(seen, new Value.Reference(object.id()), 2 * TEXT);
      case OBJECT, ARRAY, MAP, SET, PROXY, TEXT, PLATFORM -> object.name();
    };
  }
}
