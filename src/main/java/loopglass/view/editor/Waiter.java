package loopglass.view.editor;

import loopglass.playback.Origins;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Span;

/**
 * Something of the program that waits.
 *
 * @param room where it waits
 * @param id of the {@link Job}, the {@link Pending}, or the suspended activation
 * @param what it is, as the program wrote it
 * @param span where in the program it stands
 * @param stopped the step that suspended it; {@link Origins#NOWHERE} for what was not
 */
record Waiter(Room room, int id, String what, Span span, int stopped) {

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
    return new Waiter(Room.APIS, pending.id(), pending.call(), pending.span(), Origins.NOWHERE);
  }

  static Waiter of(Job job) {
    Room room = job.queue() == Job.Queue.MICROTASK ? Room.MICROTASK : Room.TASK;
    return new Waiter(room, job.id(), job.label(), job.span(), Origins.NOWHERE);
  }

  static Waiter of(Suspensions.Suspended one) {
    Frame frame = one.frame();
    return new Waiter(Room.SUSPENDED, frame.activation(), frame.call(), one.at(), one.step());
  }

  /** Index of the step at which it began to wait there, at or before a step; -1 if none did. */
  int since(Origins origins, int step) {
    return room == Room.SUSPENDED ? stopped : origins.of(id, step);
  }
}
