package loopglass.engine.host.scheduling;

import java.util.Map;
import loopglass.engine.host.event.DomEvent;

/** Tells which priority a signal had (Prioritized Task Scheduling §2.1). */
final class TaskPriorityChangeEvent extends DomEvent {

  TaskPriorityChangeEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }
}
