package loopglass.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import loopglass.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "open",
    description = "Opens the window with a program.",
    footer = {"", "Where there is no display, it is played in the terminal instead."})
final class OpenCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The program; - is standard input.")
  private String file = "";

  private final Terminal terminal;
  private final Desktop desktop;

  OpenCommand(Terminal terminal, Desktop desktop) {
    this.terminal = terminal;
    this.desktop = desktop;
  }

  @Override
  public Integer call() throws Exception {
    Scenario scenario = terminal.read(file);
    Optional<Path> path = file.equals("-") ? Optional.empty() : Optional.of(Path.of(file));
    return Opening.show(terminal, desktop, scenario, path);
  }
}
