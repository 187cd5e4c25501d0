package loopglass;

import java.nio.file.Path;
import java.util.Optional;
import loopglass.cli.Desktop;
import loopglass.cli.Loopglass;
import loopglass.cli.Terminal;
import loopglass.scenario.Scenario;

/** The composition root: gives the command line a screen, and the window an engine. */
public final class App {

  private App() {}

  /** The program. */
  public static void main(String[] args) {
    System.exit(Loopglass.execute(Terminal.standard(), new Screen(), args));
  }

  private static final class Screen implements Desktop {

    @Override
    public boolean hasDisplay() {
      return false;
    }

    @Override
    public void open(Scenario scenario, Optional<Path> file) {}
  }
}
