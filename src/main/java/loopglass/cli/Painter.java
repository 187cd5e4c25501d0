package loopglass.cli;

import java.nio.file.Path;
import loopglass.trace.Trace;

final class Painter {
  private Painter() {}

  static void write(Trace trace, int step, Path out) {}
}
