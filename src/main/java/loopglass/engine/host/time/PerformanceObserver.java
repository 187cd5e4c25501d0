package loopglass.engine.host.time;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** Is told of new entries, in a task (Performance Timeline §5). */
final class PerformanceObserver extends PlatformObject {

  private final Host host;
  private final Timeline timeline;
  private final Object callback;
  private final Set<String> types = new LinkedHashSet<>();
  private List<PerformanceEntry> buffer = new ArrayList<>();
  private @Nullable Pending pending;

  /** Whether it observes one type at a time or a list of types; null before it observes. */
  private @Nullable Boolean single;

  PerformanceObserver(Host host, Timeline timeline, Object callback) {
    this.host = host;
    this.timeline = timeline;
    this.callback = callback;
  }

  Object callback() {
    return callback;
  }

  @Nullable Pending pending() {
    return pending;
  }

  boolean wants(PerformanceEntry entry) {
    return types.contains(entry.type);
  }

  void take(PerformanceEntry entry) {
    buffer.add(entry);
  }

  /** Calls back with what it was told of; false when that is nothing. */
  boolean callBack() {
    if (buffer.isEmpty()) {
      return false;
    }
    List<PerformanceEntry> entries = takeRecords();
    if (pending != null) {
      host.journal().calling(pending.id());
    }
    Object self = host.idl().js(this);
    host.invoke(
        callback,
        self,
        host.idl().js(new PerformanceObserverEntryList(entries)),
        self,
        host.idl().js(Map.of("droppedEntriesCount", 0L)));
    return true;
  }

  List<PerformanceEntry> takeRecords() {
    List<PerformanceEntry> taken = buffer;
    buffer = new ArrayList<>();
    return taken;
  }

  void observe(Call call) {
    Members options = call.dictionary(0, "PerformanceObserverInit");
    boolean buffered = options.truth("buffered", false);
    boolean list = options.has("entryTypes");
    List<String> wanted = options.sequence("entryTypes").stream().map(Values::toText).toList();
    String type = options.textOrNull("type");
    if (!list && type == null) {
      throw call.typeError("An observe() call must include either entryTypes or type arguments.");
    }
    if (list && type != null) {
      throw call.typeError(
          "An observe() call must not include both entryTypes and type arguments.");
    }
    if (single != null && single == list) {
      throw call.domException(
          "InvalidModificationError",
          list
              ? "This observer has performed observe({type:...}, therefore it cannot perform"
                  + " observe({entryTypes:...})"
              : "This observer has performed observe({entryTypes:...}, therefore it cannot perform"
                  + " observe({type:...})");
    }
    single = !list;
    if (list) {
      types.clear();
      wanted.stream().filter(Timeline.TYPES::contains).forEach(types::add);
    } else if (Timeline.TYPES.contains(type)) {
      types.add(type);
    }
    if (!types.isEmpty()) {
      begin();
      if (buffered && type != null && types.contains(type)) {
        timeline.replay(this, type);
      }
    }
  }

  private void begin() {
    timeline.join(this);
    if (pending == null) {
      pending =
          host.register("PerformanceObserver", String.join(", ", types), callback, Pending.UNKNOWN);
    }
  }

  void disconnect() {
    timeline.leave(this);
    buffer.clear();
    types.clear();
    single = null;
    if (pending != null) {
      host.cancelled(pending);
      pending = null;
    }
  }
}
