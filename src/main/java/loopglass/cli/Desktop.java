package loopglass.cli;

import java.nio.file.Path;
import java.util.Optional;
import loopglass.scenario.Scenario;

/** The screen, if there is one. */
public interface Desktop {

  /**
   * Opens the window and returns when it was closed.
   *
   * @param scenario what to show; nothing for where the user left, or the start page
   * @param file where it was read from, if that is a file
   * @throws NoDisplay if no window can be opened here
   */
  void open(Optional<Scenario> scenario, Optional<Path> file) throws NoDisplay;
}
