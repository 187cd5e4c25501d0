package loopglass.engine.host.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Definition;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.loop.VirtualClock;
import org.jspecify.annotations.Nullable;

/** The door of this room, and the object {@code performance} (High Resolution Time §7). */
public final class Performance extends EventTarget {

  private Performance(Host host) {
    super(host);
  }

  @Override
  protected String describe() {
    return "performance";
  }

  /** Gives a realm its performance and the interfaces of its timeline. */
  public static void install(Host host) {
    Idl idl = host.idl();
    Timeline timeline = new Timeline(host);
    UserTiming timing = new UserTiming(host, timeline);
    installEntries(idl, timing);
    idl.define("Performance", Performance.class)
        .inherits(EventTarget.class)
        .get("timeOrigin", performance -> host.timeOrigin())
        .operation("now", 0, (performance, call) -> now(host))
        .operation("toJSON", 0, (performance, call) -> Map.of("timeOrigin", host.timeOrigin()))
        .operation("mark", 1, (performance, call) -> timing.mark(call))
        .operation("measure", 1, (performance, call) -> timing.measure(call))
        .action(
            "clearMarks",
            0,
            (performance, call) -> timeline.clear(PerformanceEntry.Mark.class, given(call, 0)))
        .action(
            "clearMeasures",
            0,
            (performance, call) -> timeline.clear(PerformanceEntry.Measure.class, given(call, 0)))
        .with(definition -> listing(definition, (self, fits) -> timeline.entries(fits)))
        .install();
    installObserver(host, timeline);
    host.js().define(host.js().global(), "performance", idl.js(new Performance(host)));
  }

  /** Reading the clock over and over makes it move: that is a busy wait. */
  private static double now(Host host) {
    long now = host.journal().readClock();
    return (now - host.journal().thread().began()) / (double) VirtualClock.MILLISECOND;
  }

  private static @Nullable String given(Call call, int index) {
    return call.has(index) ? call.text(index) : null;
  }

  /** Finds entries of something that holds some. */
  private interface Entries<T> {
    Object fitting(T holder, Predicate<PerformanceEntry> fits);
  }

  private static <T extends PlatformObject> void listing(
      Definition<T> definition, Entries<T> entries) {
    definition
        .operation(
            "getEntries", 0, (self, call) -> entries.fitting(self, Timeline.fitting(null, null)))
        .operation(
            "getEntriesByType",
            1,
            (self, call) -> entries.fitting(self, Timeline.fitting(null, call.text(0))))
        .operation(
            "getEntriesByName",
            1,
            (self, call) -> entries.fitting(self, Timeline.fitting(call.text(0), given(call, 1))));
  }

  private static void installEntries(Idl idl, UserTiming timing) {
    idl.define("PerformanceEntry", PerformanceEntry.class)
        .shows(PerformanceEntry::shown)
        .get("name", entry -> entry.name)
        .get("entryType", entry -> entry.type)
        .get("startTime", entry -> entry.startTime)
        .get("duration", entry -> entry.duration)
        .operation("toJSON", 0, (entry, call) -> new LinkedHashMap<>(entry.toJson()))
        .install();
    idl.define("PerformanceMark", PerformanceEntry.Mark.class)
        .inherits(PerformanceEntry.class)
        .constructor(1, timing::newMark)
        .get("detail", mark -> mark.detail)
        .install();
    idl.define("PerformanceMeasure", PerformanceEntry.Measure.class)
        .inherits(PerformanceEntry.class)
        .get("detail", measure -> measure.detail)
        .install();
    idl.define("PerformanceLongTaskTiming", PerformanceEntry.LongTask.class)
        .inherits(PerformanceEntry.class)
        .get("attribution", task -> idl.frozen(task.attribution))
        .install();
    Definition<PerformanceEntry.Attribution> attribution =
        idl.define("TaskAttributionTiming", PerformanceEntry.Attribution.class)
            .inherits(PerformanceEntry.class);
    for (String attribute : PerformanceEntry.CONTAINER) {
      attribution.get(attribute, task -> task.toJson().get(attribute));
    }
    attribution.install();
  }

  private static void installObserver(Host host, Timeline timeline) {
    Idl idl = host.idl();
    idl.define("PerformanceObserverEntryList", PerformanceObserverEntryList.class)
        .with(definition -> listing(definition, PerformanceObserverEntryList::entries))
        .install();
    idl.define("PerformanceObserver", PerformanceObserver.class)
        .constructor(1, call -> new PerformanceObserver(host, timeline, call.function(0)))
        .action("observe", 0, PerformanceObserver::observe)
        .action("disconnect", 0, (observer, call) -> observer.disconnect())
        .operation("takeRecords", 0, (observer, call) -> observer.takeRecords())
        .install();
    host.js()
        .define(
            idl.constructor(PerformanceObserver.class),
            "supportedEntryTypes",
            idl.frozen(Timeline.TYPES));
  }
}
