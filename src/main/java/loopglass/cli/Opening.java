package loopglass.cli;

import java.nio.file.Path;
import java.util.Optional;
import loopglass.engine.Recording;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;

/** Shows a program: in the window, or without a display as a table and a still. */
final class Opening {

  /** Rows shown where there is no display; a program may never end. */
  private static final int ROWS = 1_000;

  private static final String NO_WINDOW =
      "There is no window, because %s; so this was the program as text, %s;"
          + " loopglass run, trace and still work without a window, too (loopglass --help).";

  private Opening() {}

  /** Shows what was asked for. */
  static int show(Terminal terminal, Desktop desktop, Scenario scenario, Optional<Path> file)
      throws InterruptedException {
    return show(terminal, desktop, scenario, file, true);
  }

  /** Shows the window as it opens when nothing was asked for. */
  static int show(Terminal terminal, Desktop desktop) throws InterruptedException {
    return show(terminal, desktop, Library.opening(), Optional.empty(), false);
  }

  private static int show(
      Terminal terminal, Desktop desktop, Scenario scenario, Optional<Path> file, boolean asked)
      throws InterruptedException {
    try {
      desktop.open(asked ? Optional.of(scenario) : Optional.empty(), file);
      return Status.OK;
    } catch (NoDisplay e) {
      return play(terminal, scenario, String.valueOf(e.getMessage()));
    }
  }

  private static int play(Terminal terminal, Scenario scenario, String reason)
      throws InterruptedException {
    try (Recording recording = Recording.start(scenario)) {
      play(terminal.out(), recording);
      terminal.out().line("");
      terminal.out().line(NO_WINDOW.formatted(reason, picture(scenario, recording.trace())));
      Ending ending = recording.trace().ending();
      boolean broken = ending != null && ending.kind() == Ending.Kind.SYNTAX_ERROR;
      return broken ? Status.FAILED : Status.OK;
    }
  }

  private static String picture(Scenario scenario, Trace trace) throws InterruptedException {
    Path still = Path.of(System.getProperty("loopglass.stills", "")).resolve("loopglass.png");
    try {
      Picture.write(scenario, trace, busiest(trace), Size.DEFAULT, Theme.LIGHT, still);
      return "and " + still + " is a picture of it";
    } catch (Refusal e) {
      return "and without a picture (" + e.getMessage() + ")";
    }
  }

  private static void play(Output out, Recording recording) throws InterruptedException {
    out.line(StepText.HEADER);
    for (int n = 0; n < ROWS && TraceCommand.isThere(recording, n); n++) {
      out.line(StepText.line(n, recording.trace().step(n)));
    }
    if (TraceCommand.isThere(recording, ROWS)) {
      out.line("… and so on: 'loopglass trace FILE' prints all of it.");
    }
  }

  /** The first step at which most rooms are taken: the moment that shows most. */
  static int busiest(Trace trace) {
    int best = 0;
    int most = -1;
    for (int n = 0; n < Math.min(ROWS, trace.size()); n++) {
      var agent = trace.step(n).agentAfter();
      int taken =
          4 * (Math.min(1, agent.microtasks().size()) + Math.min(1, agent.apis().size()))
              + 4 * Math.min(1, agent.tasks().size())
              + Math.min(3, agent.stack().size());
      if (taken > most) {
        most = taken;
        best = n;
      }
    }
    return best;
  }
}
