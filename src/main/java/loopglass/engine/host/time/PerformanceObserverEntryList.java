package loopglass.engine.host.time;

import java.util.List;
import java.util.function.Predicate;
import loopglass.engine.js.idl.PlatformObject;

/** What an observer is told of at once (Performance Timeline §5.3). */
final class PerformanceObserverEntryList extends PlatformObject {

  private final List<PerformanceEntry> entries;

  PerformanceObserverEntryList(List<PerformanceEntry> entries) {
    this.entries = Timeline.sorted(entries);
  }

  List<PerformanceEntry> entries(Predicate<PerformanceEntry> fits) {
    return entries.stream().filter(fits).toList();
  }
}
