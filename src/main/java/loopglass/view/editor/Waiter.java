package loopglass.view.editor;

import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Span;
import loopglass.trace.Trace;

/**
 * Something of the program that waits.
 *
 * @param room where it waits
 * @param id of the {@link Job}, the {@link Pending}, or the suspended activation
 * @param what it is, as the program wrote it
 * @param span where in the program it stands
 */
record Waiter(Room room, int id, String what, Span span) {

  /** Where something waits. */
  enum Room {
    MICROTASK("microtask"),
    TASK("task"),
    APIS("task"),
    SUSPENDED("suspended");

    private final String style;

    Room(String style) {
      this.style = style;
    }

    /** Its mark in style sheets. */
    String style() {
      return style;
    }
  }

  static Waiter of(Pending pending) {
    return new Waiter(Room.APIS, pending.id(), pending.call(), pending.span());
  }

  static Waiter of(Job job) {
    Room room = job.queue() == Job.Queue.MICROTASK ? Room.MICROTASK : Room.TASK;
    return new Waiter(room, job.id(), job.label(), job.span());
  }

  /** Index of the step at which it began to wait there, at or before a step; -1 if none did. */
  int since(Trace trace, int step) {
    for (int i = step; i >= 0; i--) {
      if (trace.step(i).agent() == 0 && begins(trace.step(i).event())) {
        return i;
      }
    }
    return -1;
  }

  private boolean begins(Event event) {
    return switch (room) {
      case APIS -> event instanceof Event.Registered(Pending pending) && pending.id() == id;
      case MICROTASK, TASK -> event instanceof Event.Queued(Job job) && job.id() == id;
      case SUSPENDED -> Suspensions.suspends(event) == id;
    };
  }
}
