package loopglass.engine.host.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.loop.VirtualClock;
import org.jspecify.annotations.Nullable;

/** The entries of a realm and who observes them (Performance Timeline §3). */
final class Timeline {

  /** Types that can be observed, in the order in which the program is told of them. */
  static final List<String> TYPES = List.of("longtask", "mark", "measure");

  /** A task that takes longer is a long one (Long Tasks §3.1). */
  private static final long LONG = 50 * VirtualClock.MILLISECOND;

  /** So many long tasks are kept for observers that come later (Timing Entry Names Registry). */
  private static final int KEPT_LONG_TASKS = 200;

  private final Host host;
  private final List<PerformanceEntry> entries = new ArrayList<>();
  private final List<PerformanceEntry> longTasks = new ArrayList<>();
  private final List<PerformanceObserver> observers = new ArrayList<>();
  private boolean queued;

  Timeline(Host host) {
    this.host = host;
    host.loop().watchTasks(this::taskEnded);
  }

  /** Milliseconds since the page began. */
  double now() {
    return host.sinceOrigin();
  }

  /** "queue a PerformanceEntry", and keep it. */
  void add(PerformanceEntry entry) {
    entries.add(entry);
    tell(entry);
  }

  private void taskEnded(long from, long to) {
    if (to - from > LONG) {
      // whole milliseconds, as Chromium gives them
      PerformanceEntry task =
          new PerformanceEntry.LongTask(
              host.sinceOrigin() - (to - from) / (double) VirtualClock.MILLISECOND,
              (to - from) / VirtualClock.MILLISECOND);
      if (longTasks.size() < KEPT_LONG_TASKS) {
        longTasks.add(task);
      }
      tell(task);
    }
  }

  private void tell(PerformanceEntry entry) {
    for (PerformanceObserver observer : observers) {
      if (observer.wants(entry)) {
        observer.take(entry);
        queueTask(observer);
      }
    }
  }

  /** "queue the PerformanceObserver task": one for all observers. */
  private void queueTask(PerformanceObserver because) {
    if (!queued) {
      queued = true;
      host.queueTask(
          TaskSource.PERFORMANCE_TIMELINE,
          "tell performance observers",
          because.callback(),
          because.pending(),
          "an entry was added that somebody observes",
          this::tellObservers);
    }
  }

  private void tellObservers() {
    queued = false;
    for (PerformanceObserver observer : List.copyOf(observers)) {
      if (observer.callBack()) {
        host.loop().cleanUpAfterRunningScript();
      }
    }
  }

  void join(PerformanceObserver observer) {
    if (!observers.contains(observer)) {
      observers.add(observer);
    }
  }

  void leave(PerformanceObserver observer) {
    observers.remove(observer);
  }

  /** Gives an observer what there was before it came. */
  void replay(PerformanceObserver observer, String type) {
    for (PerformanceEntry entry : type.equals("longtask") ? longTasks : entries) {
      if (entry.type.equals(type)) {
        observer.take(entry);
        queueTask(observer);
      }
    }
  }

  /** The entries that fit, by their start. */
  List<PerformanceEntry> entries(Predicate<PerformanceEntry> fits) {
    return sorted(entries.stream().filter(fits).toList());
  }

  /** By their start; a task starts before all that happens in it. */
  static List<PerformanceEntry> sorted(List<PerformanceEntry> entries) {
    return entries.stream()
        .sorted(
            Comparator.comparingDouble((PerformanceEntry entry) -> entry.startTime)
                .thenComparing(entry -> !(entry instanceof PerformanceEntry.LongTask)))
        .toList();
  }

  /** Fits entries by name and type; null fits every one. */
  static Predicate<PerformanceEntry> fitting(@Nullable String name, @Nullable String type) {
    return entry ->
        (name == null || entry.name.equals(name)) && (type == null || entry.type.equals(type));
  }

  /** The start of the mark of that name that was made last, or null. */
  @Nullable Double latestMark(String name) {
    for (PerformanceEntry entry : entries.reversed()) {
      if (entry instanceof PerformanceEntry.Mark && entry.name.equals(name)) {
        return entry.startTime;
      }
    }
    return null;
  }

  void clear(Class<? extends PerformanceEntry> type, @Nullable String name) {
    entries.removeIf(entry -> type.isInstance(entry) && (name == null || entry.name.equals(name)));
  }
}
