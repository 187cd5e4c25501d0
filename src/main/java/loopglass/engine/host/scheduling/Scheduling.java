package loopglass.engine.host.scheduling;

import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.AbortController;
import loopglass.engine.host.event.AbortSignal;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.Members;

/** The door of the scheduler API. */
public final class Scheduling {

  /** Priorities by name, as the program writes them. */
  static final List<String> PRIORITIES = List.of("user-blocking", "user-visible", "background");

  static final String USUAL = "user-visible";
  static final String ENUMERATION = "TaskPriority";

  private Scheduling() {}

  /** Gives a realm its scheduler. */
  public static void install(Host host) {
    Idl idl = host.idl();
    idl.define("TaskPriorityChangeEvent", TaskPriorityChangeEvent.class)
        .inherits(DomEvent.class)
        .constructor(2, Scheduling::event)
        .get("previousPriority", event -> event.detail("previousPriority"))
        .install();
    idl.define("TaskSignal", TaskSignal.class)
        .inherits(AbortSignal.class)
        .get("priority", TaskSignal::priority)
        .with(EventHandlers.of("prioritychange"))
        .statically("any", 1, call -> any(host, call))
        .install();
    idl.define("TaskController", TaskController.class)
        .inherits(AbortController.class)
        .constructor(0, call -> controller(host, call))
        .action("setPriority", 1, Scheduling::setPriority)
        .install();
    idl.define("Scheduler", Scheduler.class)
        .promising("postTask", 1, Scheduler::postTask)
        .promising("yield", 0, (scheduler, call) -> scheduler.yieldTurn())
        .install();
    host.js().define(host.js().global(), "scheduler", idl.js(new Scheduler(host)));
  }

  private static TaskPriorityChangeEvent event(Call call) {
    call.dictionary(1, "TaskPriorityChangeEventInit").required("previousPriority");
    return new TaskPriorityChangeEvent(
        call.text(0),
        Map.of(
            "previousPriority",
            call.dictionary(1, "TaskPriorityChangeEventInit")
                .word("previousPriority", ENUMERATION, PRIORITIES, "")));
  }

  private static TaskController controller(Host host, Call call) {
    Members init = call.dictionary(0, "TaskControllerInit");
    return new TaskController(
        new TaskSignal(host, init.word("priority", ENUMERATION, PRIORITIES, USUAL)));
  }

  private static void setPriority(TaskController controller, Call call) {
    String priority = call.word(0, ENUMERATION, PRIORITIES);
    if (controller.tasks().isChanging()) {
      throw call.domException(
          "NotAllowedError", "Cannot change priority when a prioritychange event is in progress.");
    }
    controller.tasks().change(priority);
  }

  private static Object any(Host host, Call call) {
    List<AbortSignal> signals = AbortSignal.signals(call);
    Members init = call.dictionary(1, "TaskSignalAnyInit");
    TaskSignal source = Idl.platform(init.value("priority"), TaskSignal.class);
    String fixed =
        source == null ? init.word("priority", ENUMERATION, PRIORITIES, USUAL) : source.priority();
    TaskSignal made = AbortSignal.dependent(new TaskSignal(host, fixed), signals);
    made.follow(source);
    return made;
  }
}
