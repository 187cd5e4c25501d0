package loopglass.view;

import java.nio.file.Path;

/** Which files are programs, by their names. */
final class Programs {

  private Programs() {}

  static boolean isProgram(Path path) {
    return path.toString().matches("(?i).*\\.[mc]?js");
  }
}
