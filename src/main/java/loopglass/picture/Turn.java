package loopglass.picture;

import loopglass.trace.Event;
import loopglass.trace.Exit;

/**
 * What a step did to the stage, as far as motion has to know.
 *
 * @param came id of the thing that it brought onto the stage, 0 for none
 * @param left id of the thing that it took from the stage, 0 for none
 * @param value what the frame that left gave back, in short; "" when there is nothing to say
 */
public record Turn(int came, int left, String value) {

  static Turn of(Event event) {
    return new Turn(came(event), left(event), value(event));
  }

  private static int came(Event event) {
    return switch (event) {
      case Event.Pushed(var frame) -> frame.id();
      case Event.Registered(var pending) -> pending.id();
      case Event.Queued(var job) -> job.id();
      default -> 0;
    };
  }

  private static int left(Event event) {
    return switch (event) {
      case Event.Popped(var frame, var _, var _) -> frame.id();
      case Event.Unregistered(var pending, var _) -> pending.id();
      case Event.Queued(var job) -> job.cause();
      case Event.Dropped(var job) -> job.id();
      case Event.Moved(var job, var _) -> job.id();
      case Event.Taken(var job) -> job.id();
      case Event.Finished(var job) -> job.id();
      default -> 0;
    };
  }

  private static String value(Event event) {
    boolean returned =
        event instanceof Event.Popped(var _, Exit exit, var value)
            && exit == Exit.RETURNED
            && value != null
            && !value.equals("undefined");
    return returned ? Wording.oneLine(String.valueOf(((Event.Popped) event).value())) : "";
  }
}
