package loopglass.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import loopglass.engine.Run;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.trace.Ending;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "run",
    description = "Runs programs and prints what they print, nothing else.",
    footer = {
      "",
      "Time is virtual: a timer of ten seconds costs none. log, info and debug go to standard output,"
          + " warn, error and uncaught errors to standard error."
    })
final class RunCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Programs; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write each program's output to DIR/NAME.out and DIR/NAME.err.")
  private @Nullable Path folder;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "20",
      converter = Seconds.class,
      description = "Stop a program after that much real time (default: ${DEFAULT-VALUE}).")
  private Duration timeLimit = Duration.ZERO;

  private final Terminal terminal;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (files.size() == 1 && folder == null) {
      Scenario only = terminal.read(files.getFirst());
      return failure(only, terminal.out(), terminal.err(), true) == null
          ? Status.OK
          : Status.FAILED;
    }
    Map<String, String> names = folder == null ? Map.of() : OutputNames.of(files);
    if (folder != null) {
      makeFolder(folder);
    }
    Map<String, String> failures = new LinkedHashMap<>();
    for (String file : files) {
      String failure = runOneOfMany(file, names);
      if (failure != null) {
        failures.put(file, failure);
      }
    }
    failures.forEach((_, failure) -> terminal.err().line(failure));
    return failures.isEmpty() ? Status.OK : Status.FAILED;
  }

  private @Nullable String runOneOfMany(String file, Map<String, String> names)
      throws InterruptedException {
    try {
      Scenario scenario = terminal.read(file);
      String why;
      if (folder == null) {
        why = failure(scenario, terminal.out(), terminal.err(), false);
      } else {
        String name = names.getOrDefault(file, scenario.name());
        why = filed(scenario, folder.resolve(name + ".out"), folder.resolve(name + ".err"));
      }
      return why == null ? null : file + ": " + why;
    } catch (ScenarioException e) {
      return e.getMessage();
    }
  }

  private @Nullable String filed(Scenario scenario, Path out, Path err)
      throws InterruptedException {
    try (OutputStream toOut = Files.newOutputStream(out);
        OutputStream toErr = Files.newOutputStream(err)) {
      Runnable full =
          () -> {
            throw new UncheckedIOException(new IOException("the disk may be full"));
          };
      return failure(scenario, new Output(toOut, full), new Output(toErr, full), true);
    } catch (IOException e) {
      return "its output cannot be written to " + out + ".";
    }
  }

  /** Runs a program; says in a sentence why it failed, or null. */
  private @Nullable String failure(Scenario scenario, Output out, Output err, boolean sayEnding)
      throws InterruptedException {
    ConsoleLines console = new ConsoleLines(out, err);
    Ending ending = Run.program(scenario, console, timeLimit);
    if (ending.kind() != Ending.Kind.COMPLETE) {
      if (sayEnding) {
        err.line(ending.message());
      }
      return ending.message();
    }
    return console.uncaught();
  }

  private static void makeFolder(Path folder) throws Refusal {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal(folder + ": this folder cannot be made.");
    }
  }
}
