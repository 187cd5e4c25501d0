package loopglass.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import loopglass.scenario.ProgramFile;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param interactive whether a person watches it
 */
public record Terminal(InputStream in, Output out, Output err, boolean interactive) {

  /** The process's own. Ends the process quietly when nobody reads its output any more. */
  public static Terminal standard() {
    Runnable end = () -> Runtime.getRuntime().halt(Status.OK);
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new Output(new FileOutputStream(FileDescriptor.out), end),
        new Output(new FileOutputStream(FileDescriptor.err), end),
        isWatched(System.console()));
  }

  /** Neither redirected from nor to somewhere. */
  private static boolean isWatched(@Nullable Console console) {
    return console != null && console.isTerminal();
  }

  /**
   * Reads a program.
   *
   * @param file a path, or {@code -} for standard input
   */
  Scenario read(String file) throws ScenarioException {
    if (!file.equals("-")) {
      return ProgramFile.read(file);
    }
    try {
      return ProgramFile.read("standard input", "stdin", in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
