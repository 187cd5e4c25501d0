package loopglass.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A sound file that is mixed into a film from its beginning: wav, mp3, m4a or whatever else ffmpeg
 * reads.
 *
 * @param file the sound file
 * @param seconds how long it is, more than 0
 */
public record Voice(Path file, double seconds) {

  /**
   * Checks its parts.
   *
   * @throws IllegalArgumentException when it has no length
   */
  public Voice {
    if (!(seconds > 0) || Double.isInfinite(seconds)) {
      throw new IllegalArgumentException("no such length of a voice: " + seconds);
    }
  }

  /**
   * Listens into a sound file. Takes some tenths of a second, so not for the JavaFX thread.
   *
   * @throws FilmException when it is missing, unreadable, or holds no sound
   */
  public static Voice of(Path file) throws FilmException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new FilmException(file + ": there is no such sound file, or it may not be read.");
    }
    try {
      String words = "-v error -select_streams a:0 -show_entries stream=codec_name:format=duration";
      List<String> lines =
          Ffmpeg.bundled().answer("ffprobe", words + " -of default=noprint_wrappers=1", file);
      boolean sounds = lines.stream().anyMatch(line -> line.startsWith("codec_name="));
      double seconds =
          lines.stream()
              .filter(line -> line.matches("duration=\\d+(\\.\\d+)?"))
              .mapToDouble(line -> Double.parseDouble(line.substring("duration=".length())))
              .findFirst()
              .orElse(0);
      if (sounds && seconds > 0) {
        return new Voice(file, seconds);
      }
    } catch (IOException e) {
      throw new FilmException(file + ": this cannot be listened to: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FilmException("The film was cancelled.", e);
    }
    throw new FilmException(file + ": this is no sound file that could be mixed in.");
  }
}
