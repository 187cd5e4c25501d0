package loopglass.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of a film. They are written under names of their own in the same folder, and get their
 * names when all of them are complete, so that there is never half a film.
 */
final class Target implements AutoCloseable {

  private static final String FRAME = "frame-%06d.png";

  private final boolean replace;
  private final Map<Path, Path> parts = new LinkedHashMap<>();

  /**
   * No file so far.
   *
   * @param replace whether files that are there already give way
   */
  Target(boolean replace) {
    this.replace = replace;
  }

  /** Where to write what will be that file. */
  Path file(Path file) throws FilmException {
    Path folder = folder(file);
    try {
      Path part = Files.createTempFile(folder, "." + file.getFileName() + "-", ".part");
      parts.put(file, part);
      return part;
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Writes what will be a file of text. */
  void write(Path file, String text) throws FilmException {
    fill(file(file), text);
  }

  static void fill(Path file, String text) throws FilmException {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new FilmException(file + ": this file cannot be written: " + e.getMessage() + ".", e);
    }
  }

  /** Where to write what will be a folder of numbered pictures; a pattern of their names. */
  Path frames(Path folder) throws FilmException {
    Path around = folder(folder);
    try {
      Path part = Files.createTempDirectory(around, "." + folder.getFileName() + "-");
      parts.put(folder, part);
      return part.resolve(FRAME);
    } catch (IOException e) {
      throw unwritable(around, e);
    }
  }

  private Path folder(Path file) throws FilmException {
    refuseToReplace(file);
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new FilmException(file + ": this is no name for a film.");
    }
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new FilmException(folder + ": this folder cannot be made.", e);
    }
  }

  private static FilmException unwritable(Path folder, IOException e) {
    return new FilmException(folder + ": nothing can be written into this folder.", e);
  }

  private void refuseToReplace(Path file) throws FilmException {
    if (!Files.exists(file)) {
      return;
    }
    if (!replace) {
      throw new FilmException(file + ": this is there already; --force replaces it.");
    }
    if (Files.isDirectory(file) && !holdsFramesAlone(file)) {
      throw new FilmException(
          file + ": this folder holds more than the frames of a film, so it is not replaced.");
    }
  }

  private static boolean holdsFramesAlone(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> String.valueOf(file.getFileName()).matches("frame-\\d+\\.png"));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Everything is complete: the files get their names.
   *
   * @return their names, in the order in which they were begun
   */
  List<Path> complete() throws FilmException {
    for (Path file : parts.keySet()) {
      refuseToReplace(file);
    }
    for (Map.Entry<Path, Path> part : parts.entrySet()) {
      try {
        move(part.getValue(), part.getKey());
      } catch (IOException e) {
        throw new FilmException(part.getKey() + ": this file cannot be written.", e);
      }
    }
    List<Path> files = List.copyOf(parts.keySet());
    parts.clear();
    return files;
  }

  private static void move(Path part, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      Ffmpeg.delete(file);
    }
    if (!Files.isDirectory(part)) {
      // A temporary file is for its owner's eyes only; a film is for everybody's.
      part.toFile().setReadable(true, false);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes what did not get its name. */
  @Override
  public void close() {
    for (Path part : parts.values()) {
      try {
        if (Files.isDirectory(part)) {
          Ffmpeg.delete(part);
        } else {
          Files.deleteIfExists(part);
        }
      } catch (IOException e) {
        // There is nothing more that could be done about it.
      }
    }
    parts.clear();
  }
}
