package loopglass.cli;

import loopglass.engine.ConsoleOut;
import loopglass.trace.Line;
import org.jspecify.annotations.Nullable;

/**
 * Sends console lines where Node sends them: warnings and errors to standard error, the rest to
 * standard output.
 */
final class ConsoleLines implements ConsoleOut {

  private final Output out;
  private final Output err;
  private volatile @Nullable String uncaught;

  ConsoleLines(Output out, Output err) {
    this.out = out;
    this.err = err;
  }

  /** The first report of an error that nobody caught, on one line, or null. */
  @Nullable String uncaught() {
    return uncaught;
  }

  @Override
  public void line(Line line) {
    switch (line.level()) {
      case LOG, INFO, DEBUG -> out.line(line.text());
      case WARN, ERROR -> err.line(line.text());
      case UNCAUGHT -> {
        if (uncaught == null) {
          uncaught = line.text().lines().findFirst().orElse("an error was not caught");
        }
        err.line(line.text());
      }
    }
  }
}
