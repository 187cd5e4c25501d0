package loopglass.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import loopglass.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code loopglass}: alone it opens the window, with a word after it does another. */
@Command(
    name = "loopglass",
    description = "A glass over the JavaScript event loop. Alone, it opens the window.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    footer = {"", "Exit codes: 0 all well, 1 the program failed, 2 the command was wrong."})
public final class Loopglass implements Callable<Integer> {

  private final Terminal terminal;
  private final Desktop desktop;

  private Loopglass(Terminal terminal, Desktop desktop) {
    this.terminal = terminal;
    this.desktop = desktop;
  }

  /**
   * Carries out a command.
   *
   * @return the exit code
   */
  public static int execute(Terminal terminal, Desktop desktop, String... args) {
    return new CommandLine(new Loopglass(terminal, desktop))
        .addSubcommand(new OpenCommand(terminal, desktop))
        .addSubcommand(new RunCommand(terminal))
        .addSubcommand(new TraceCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new StillCommand(terminal))
        .addSubcommand(new FilmCommand(terminal))
        .addSubcommand(new HandoutCommand(terminal))
        .addSubcommand(new BenchCommand(terminal))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(terminal.out().writer())
        .setErr(terminal.err().writer())
        .setParameterExceptionHandler((e, _) -> wrongUsage(terminal, e))
        .setExecutionExceptionHandler((e, _, _) -> failure(terminal, e))
        .execute(args);
  }

  @Override
  public Integer call() throws Exception {
    return Opening.show(terminal, desktop);
  }

  private static int wrongUsage(Terminal terminal, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().line(command + ": " + complaint(e) + "; " + command + " --help tells more.");
    return Status.USAGE;
  }

  private static String complaint(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String word = unmatched.getUnmatched().getFirst();
      boolean command = e.getCommandLine().getParent() == null;
      if (command && isFile(word)) {
        return "to open a program, write 'loopglass open " + word + "'";
      }
      return (command ? "there is no command '" : "there is no place for '") + word + "'";
    }
    String message = String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
    String first = message.lines().findFirst().orElse("wrong usage");
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }

  private static boolean isFile(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static int failure(Terminal terminal, Exception e) {
    if (e instanceof ScenarioException || e instanceof Refusal) {
      terminal.err().line(String.valueOf(e.getMessage()));
      return Status.USAGE;
    }
    terminal.err().line("Loopglass itself failed, which is a defect of it: " + e);
    return Status.FAILED;
  }
}
