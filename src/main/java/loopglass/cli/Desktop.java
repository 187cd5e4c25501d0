package loopglass.cli;

import java.nio.file.Path;
import java.util.Optional;
import loopglass.scenario.Scenario;

/** The screen, if there is one. */
public interface Desktop {

  /** Whether a window can be opened here. */
  boolean hasDisplay();

  /**
   * Opens the window and returns when it was closed.
   *
   * @param scenario what to show
   * @param file where it was read from, if that is a file
   */
  void open(Scenario scenario, Optional<Path> file);
}
