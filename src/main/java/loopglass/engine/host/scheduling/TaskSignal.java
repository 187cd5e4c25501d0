package loopglass.engine.host.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.AbortSignal;
import org.jspecify.annotations.Nullable;

/** An abort signal that has a priority (Prioritized Task Scheduling §2.3). */
final class TaskSignal extends AbortSignal {

  private String priority;
  private boolean changing;
  private final List<Runnable> algorithms = new ArrayList<>();
  private final List<TaskSignal> dependents = new ArrayList<>();

  TaskSignal(Host host, String priority) {
    super(host);
    this.priority = priority;
  }

  @Override
  protected String describe() {
    return "TaskSignal";
  }

  String priority() {
    return priority;
  }

  /** Adds what to do at once whenever the priority was changed. */
  void whenPriorityChanges(Runnable algorithm) {
    algorithms.add(algorithm);
  }

  /** Takes its priority from another signal from now on. */
  void follow(@Nullable TaskSignal source) {
    if (source != null) {
      priority = source.priority;
      source.dependents.add(this);
    }
  }

  boolean isChanging() {
    return changing;
  }

  /** "signal priority change". */
  void change(String newPriority) {
    if (newPriority.equals(priority)) {
      return;
    }
    changing = true;
    String previous = priority;
    priority = newPriority;
    List.copyOf(algorithms).forEach(Runnable::run);
    fire(new TaskPriorityChangeEvent("prioritychange", Map.of("previousPriority", previous)));
    dependents.forEach(dependent -> dependent.change(newPriority));
    changing = false;
  }
}
