package loopglass;

import java.nio.file.Path;
import java.util.Optional;
import loopglass.cli.Desktop;
import loopglass.cli.NoDisplay;
import loopglass.scenario.Scenario;
import loopglass.studio.FilmStudio;
import loopglass.view.LoopglassWindow;

/** The screen of this machine. */
final class Screen implements Desktop {

  @Override
  public void open(Optional<Scenario> scenario, Optional<Path> file) throws NoDisplay {
    Optional<String> complaint = complaint();
    if (complaint.isPresent()) {
      throw new NoDisplay(complaint.get());
    }
    LoopglassWindow.launch(EngineSession::start, FilmStudio::new, scenario, file);
  }

  private static Optional<String> complaint() {
    if (System.getProperty("glass.platform", "").equals("Headless")) {
      return Optional.of("JavaFX was told to use no display");
    }
    return System.getProperty("os.name").startsWith("Linux")
        ? XDisplay.complaint(System.getenv())
        : Optional.empty();
  }
}
