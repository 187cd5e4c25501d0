package loopglass.playback;

import loopglass.trace.Event;
import loopglass.trace.Exit;
import loopglass.trace.Frame;

/**
 * How long the way to a step takes at speed 1, before any fast-forward: long enough to follow what
 * moves, short where nothing does.
 */
final class Pace {

  private Pace() {}

  /** Seconds from the step before to a step in which this happened. */
  static double seconds(Event event) {
    return switch (event) {
      case Event.Began _ -> 0;
      case Event.Statement _ -> 0.24;
      case Event.Counted _ -> 0.7;
      case Event.Pushed(Frame frame) -> frame.cause() != 0 ? 0.6 : 0.3;
      case Event.Popped(var _, Exit exit, var _) ->
          switch (exit) {
            case RETURNED -> 0.3;
            case YIELDED -> 0.6;
            case THREW -> 0.8;
            case AWAITED -> 1.0;
          };
      case Event.Registered _ -> 0.9;
      case Event.Rearmed _ -> 0.5;
      case Event.Due _ -> 0.4;
      case Event.Unregistered(var _, Event.Why why) ->
          switch (why) {
            case DONE -> 0.05;
            case CANCELLED -> 0.6;
          };
      case Event.Queued _ -> 0.9;
      case Event.Dropped _, Event.Moved _ -> 0.6;
      case Event.Taken _ -> 0.8;
      case Event.Finished _ -> 0.1;
      case Event.Checked(boolean empty, int _) -> empty ? 0.5 : 0.25;
      case Event.Entered _ -> 0.35;
      case Event.ClockMoved _ -> 0.9;
      case Event.Logged _ -> 0.4;
      case Event.Reported _ -> 0.7;
      case Event.Rendered _ -> 0.5;
      case Event.Started _, Event.Terminated _ -> 0.9;
      case Event.Ended _ -> 0.3;
    };
  }
}
