package loopglass.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that are needed only while a film is made. */
final class Scrap implements AutoCloseable {

  private final List<Path> files = new ArrayList<>();

  /** A new empty file among the system's temporary ones. */
  Path file(String name, String ending) throws FilmException {
    try {
      Path file = Files.createTempFile("loopglass-" + name, ending);
      files.add(file);
      return file;
    } catch (IOException e) {
      throw new FilmException("There is no room for temporary files: " + e.getMessage() + ".", e);
    }
  }

  @Override
  public void close() {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // The system clears its temporary files itself.
      }
    }
  }
}
