package loopglass.cli;

import java.io.IOException;
import java.nio.file.Path;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.Still;
import loopglass.view.panel.Theme;
import loopglass.view.still.Sheet;

/** Has a picture drawn and says in a sentence when that cannot be. */
final class Picture {

  private Picture() {}

  static void write(Scenario scenario, Trace trace, int step, Size size, Theme theme, Path out)
      throws Refusal, InterruptedException {
    // The picture is packed as PNG by AWT, which else would try the display, if there is one or
    // not.
    System.setProperty("java.awt.headless", "true");
    try {
      Still.write(scenario, trace, step, Sheet.of(size.width(), size.height(), theme), out);
    } catch (IOException e) {
      throw new Refusal(out + ": this file cannot be written.");
    } catch (RuntimeException | LinkageError e) {
      throw new Refusal(
          "a picture cannot be drawn here: "
              + e.getMessage()
              + "; on Debian, libpangoft2-1.0-0 may be missing.");
    }
  }
}
