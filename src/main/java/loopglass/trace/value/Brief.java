package loopglass.trace.value;

import java.util.List;
import loopglass.trace.value.HeapObject.Kind;

/**
 * A value in one line, as a debugger shows it beside a name: {@code {x: 1, y: {…}}}, {@code [1, 2,
 * … +98]}, {@code Map(1) {'a' → 1}}.
 */
public final class Brief {

  /** How many properties are named before an ellipsis. */
  private static final int NAMED = 5;

  private static final int DEEPEST = 1;

  private final Inspection seen;
  private final int most;
  private final StringBuilder text = new StringBuilder();

  private Brief(Inspection seen, int most) {
    this.seen = seen;
    this.most = most;
  }

  /**
   * The text of a value.
   *
   * @param most after so many UTF-16 units nothing more is begun
   */
  public static String of(Inspection seen, Value value, int most) {
    Brief brief = new Brief(seen, most);
    brief.add(value, 0);
    return brief.text.toString();
  }

  private void add(Value value, int depth) {
    switch (value) {
      case Value.Primitive(String shown) -> text.append(shown);
      case Value.Reference(int id) -> {
        HeapObject object = seen.objects().get(id);
        if (object != null) {
          add(object, depth);
        }
      }
      case Value.Folded(String name) -> text.append(name).append(" …");
      case Value.Uninitialized _ -> text.append('—');
      case Value.Accessor _ -> text.append("(…)");
    }
  }

  private void add(HeapObject object, int depth) {
    switch (object.kind()) {
      case FUNCTION -> text.append("ƒ ").append(object.name()).append("()");
      case CLASS -> text.append("class ").append(object.name());
      case TEXT, PLATFORM -> text.append(object.text().isEmpty() ? object.name() : object.text());
      case PROXY -> text.append("Proxy");
      case PROMISE -> promise(object, depth);
      case ARRAY -> {
        boolean plain = object.name().startsWith("Array(");
        text.append(plain ? "" : object.name() + " ");
        list(object, "[", "]", depth, false);
      }
      case MAP, SET -> {
        text.append(object.name()).append(' ');
        list(object, "{", "}", depth, object.kind() == Kind.MAP);
      }
      case OBJECT -> {
        text.append(object.name().equals("Object") ? "" : object.name() + " ");
        list(object, "{", "}", depth, true);
      }
    }
  }

  private void promise(HeapObject object, int depth) {
    text.append("Promise {<");
    for (PromiseState promise : seen.promises()) {
      if (promise.id() == object.id()) {
        Value result = promise.result();
        switch (promise.state()) {
          case PENDING -> text.append("pending");
          case FULFILLED -> text.append("fulfilled");
          case REJECTED -> text.append("rejected");
        }
        text.append('>');
        if (result != null) {
          text.append(' ');
          add(result, depth + 1);
        }
        text.append('}');
        return;
      }
    }
    text.setLength(text.length() - 2);
    text.append("…}");
  }

  private void list(HeapObject object, String open, String close, int depth, boolean named) {
    List<Slot> slots = object.properties();
    if (slots.isEmpty()) {
      text.append(open).append(close);
      return;
    }
    if (depth > DEEPEST) {
      text.append(open).append('…').append(close);
      return;
    }
    text.append(open);
    String link = object.kind() == Kind.MAP ? " → " : ": ";
    for (int i = 0; i < slots.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      if (i >= NAMED + (named ? 0 : NAMED) || text.length() > most) {
        text.append("… +").append(slots.size() - i + object.more());
        break;
      }
      Slot slot = slots.get(i);
      boolean keyed =
          named || !Character.isDigit(slot.name().isEmpty() ? '0' : slot.name().charAt(0));
      if (keyed && object.kind() != Kind.SET) {
        text.append(slot.name()).append(link);
      }
      add(slot.value(), depth + 1);
    }
    text.append(close);
  }
}
