package loopglass.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.trace.value.FrameScopes;
import loopglass.trace.value.HeapObject;
import loopglass.trace.value.Inspection;
import loopglass.trace.value.Scope;
import loopglass.trace.value.Slot;
import loopglass.trace.value.StorageArea;
import loopglass.trace.value.StorageArea.Change;
import loopglass.trace.value.Value;
import org.jspecify.annotations.Nullable;

/** Marks what holds something else than it did a line before. */
final class Changes {

  private Changes() {}

  /** The later of two inspections with its changes marked. Nothing is marked that was not there. */
  static Inspection mark(Inspection earlier, Inspection later) {
    Map<Integer, HeapObject> objects = new HashMap<>();
    later
        .objects()
        .forEach((id, object) -> objects.put(id, mark(earlier.objects().get(id), object)));
    List<FrameScopes> frames = new ArrayList<>();
    for (FrameScopes frame : later.frames()) {
      frames.add(mark(earlier.frame(frame.frame()), frame));
    }
    return new Inspection(
        later.step(),
        later.agent(),
        frames,
        objects,
        later.folded(),
        later.promises(),
        later.dependences(),
        later.exchanges(),
        earlier.storage().isEmpty()
            ? later.storage()
            : storage(earlier.storage(), later.storage()));
  }

  private static List<StorageArea> storage(List<StorageArea> earlier, List<StorageArea> later) {
    Map<String, StorageArea> before = new LinkedHashMap<>();
    earlier.forEach(area -> before.put(area.kind() + area.name(), area));
    List<StorageArea> marked = new ArrayList<>();
    for (StorageArea area : later) {
      marked.add(mark(before.remove(area.kind() + area.name()), area));
    }
    for (StorageArea gone : before.values()) {
      marked.add(
          mark(gone, new StorageArea(gone.kind(), gone.name(), gone.origin(), List.of(), 0)));
    }
    return marked;
  }

  /** What was put into an area is marked, and what was taken out of it stands there once more. */
  private static StorageArea mark(@Nullable StorageArea earlier, StorageArea later) {
    Map<String, String> before = new LinkedHashMap<>();
    List<StorageArea.Item> were = earlier == null ? List.of() : earlier.items();
    were.forEach(item -> before.put(item.key(), item.value()));
    List<StorageArea.Item> items = new ArrayList<>();
    for (StorageArea.Item item : later.items()) {
      boolean same = item.value().equals(before.remove(item.key()));
      Change change = same ? Change.NONE : Change.SET;
      items.add(new StorageArea.Item(item.key(), item.value(), change));
    }
    if (later.more() == 0) {
      before.forEach((key, value) -> items.add(new StorageArea.Item(key, value, Change.REMOVED)));
    }
    return new StorageArea(later.kind(), later.name(), later.origin(), items, later.more());
  }

  private static FrameScopes mark(@Nullable FrameScopes earlier, FrameScopes later) {
    if (earlier == null) {
      return later;
    }
    int further = later.scopes().size() - earlier.scopes().size();
    List<Scope> scopes = new ArrayList<>();
    for (int i = 0; i < later.scopes().size(); i++) {
      Scope scope = later.scopes().get(i);
      int at = i - further; // scopes come and go at the inner end
      Scope was = at < 0 ? null : earlier.scopes().get(at);
      scopes.add(was == null ? scope : mark(was, scope));
    }
    return new FrameScopes(later.frame(), scopes);
  }

  private static Scope mark(Scope earlier, Scope later) {
    return earlier.kind() == later.kind() && earlier.name().equals(later.name())
        ? new Scope(later.kind(), later.name(), mark(earlier.variables(), later.variables()))
        : later;
  }

  private static HeapObject mark(@Nullable HeapObject earlier, HeapObject later) {
    if (earlier == null) {
      return later;
    }
    List<Slot> properties = new ArrayList<>();
    Map<String, Value> before = byName(earlier.properties());
    for (Slot slot : later.properties()) {
      properties.add(slot.value().equals(before.get(slot.name())) ? slot : slot.asChanged());
    }
    return new HeapObject(
        later.id(),
        later.kind(),
        later.name(),
        later.text(),
        properties,
        later.more(),
        mark(earlier.captured(), later.captured()),
        later.span());
  }

  private static List<Slot> mark(List<Slot> earlier, List<Slot> later) {
    Map<String, Value> before = byName(earlier);
    List<Slot> marked = new ArrayList<>();
    for (Slot slot : later) {
      Value was = before.get(slot.name());
      marked.add(was == null || was.equals(slot.value()) ? slot : slot.asChanged());
    }
    return marked;
  }

  private static Map<String, Value> byName(List<Slot> slots) {
    Map<String, Value> byName = new HashMap<>();
    slots.forEach(slot -> byName.put(slot.name(), slot.value()));
    return byName;
  }
}
