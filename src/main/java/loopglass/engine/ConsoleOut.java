package loopglass.engine;

import loopglass.trace.Line;

/** Takes console lines as the program writes them. */
@FunctionalInterface
public interface ConsoleOut {

  /** Takes one line, on the engine's thread. */
  void line(Line line);
}
