package loopglass.cli;

import loopglass.engine.ConsoleOut;
import loopglass.trace.Line;

/**
 * Sends console lines where Node sends them: warnings and errors to standard error, the rest to
 * standard output.
 */
final class ConsoleLines implements ConsoleOut {

  private final Output out;
  private final Output err;
  private volatile boolean uncaught;

  ConsoleLines(Output out, Output err) {
    this.out = out;
    this.err = err;
  }

  /** Whether an error that nobody caught was reported. */
  boolean sawUncaught() {
    return uncaught;
  }

  @Override
  public void line(Line line) {
    switch (line.level()) {
      case LOG, INFO, DEBUG -> out.line(line.text());
      case WARN, ERROR -> err.line(line.text());
      case UNCAUGHT -> {
        uncaught = true;
        err.line(line.text());
      }
    }
  }
}
