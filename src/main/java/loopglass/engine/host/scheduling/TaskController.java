package loopglass.engine.host.scheduling;

import loopglass.engine.host.event.AbortController;

/** Aborts tasks and changes their priority (Prioritized Task Scheduling §2.2). */
final class TaskController extends AbortController {

  private final TaskSignal tasks;

  TaskController(TaskSignal signal) {
    super(signal);
    tasks = signal;
  }

  TaskSignal tasks() {
    return tasks;
  }
}
