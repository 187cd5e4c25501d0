package loopglass;

import loopglass.cli.Loopglass;
import loopglass.cli.Terminal;

/** The composition root: gives the command line a screen, and the window an engine. */
public final class App {

  private App() {}

  /** The program. */
  public static void main(String[] args) {
    System.exit(Loopglass.execute(Terminal.standard(), new Screen(), args));
  }
}
