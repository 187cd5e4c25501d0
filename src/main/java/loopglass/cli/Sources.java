package loopglass.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The programs that a path names. */
final class Sources {

  private Sources() {}

  /**
   * A file itself, or every program of a folder and of those in it, in the order of their names.
   */
  static List<String> of(String path) throws Refusal {
    return isFolder(path) ? in(path) : List.of(path);
  }

  /** Every program of a folder. */
  static List<String> in(String folder) throws Refusal {
    if (!isFolder(folder)) {
      throw new Refusal(folder + ": this is no folder.");
    }
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<String> programs =
          files.map(Path::toString).filter(name -> name.matches(".*\\.m?js")).sorted().toList();
      if (programs.isEmpty()) {
        throw new Refusal(folder + ": there is no program (.js or .mjs) in this folder.");
      }
      return programs;
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal(folder + ": this folder cannot be read: " + e.getMessage() + ".");
    }
  }

  private static boolean isFolder(String path) throws Refusal {
    try {
      if (Files.exists(Path.of(path))) {
        return Files.isDirectory(Path.of(path));
      }
    } catch (InvalidPathException e) {
      // Then there is no such file either.
    }
    throw new Refusal(path + ": there is no such file or folder.");
  }
}
