package loopglass.engine.loop;

import loopglass.trace.Event;
import loopglass.trace.Span;

/** Takes what happens, in order. */
public interface Sink {

  /**
   * Takes one event. May block (the recording has enough for now) or throw (it is over).
   *
   * @param agent index of the agent in which it happened
   * @param event what happened
   * @param span where the topmost frame stands after it
   */
  void accept(int agent, Event event, Span span);

  /**
   * Whether every step is wanted. When not, only console lines and reports need be made, which is
   * how a program runs at full speed without a trace.
   */
  boolean keepsSteps();
}
