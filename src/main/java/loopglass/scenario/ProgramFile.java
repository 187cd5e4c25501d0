package loopglass.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a program from outside: a file, or a stream such as standard input. */
public final class ProgramFile {

  /** The largest program read, in bytes. Nobody watches a longer one, and a disk image is one. */
  public static final int LARGEST = 1_000_000;

  private ProgramFile() {}

  /**
   * Reads a file.
   *
   * @param path as the user wrote it; complaints repeat it
   * @throws ScenarioException if it is missing, a folder, unreadable, empty, too large, not UTF-8
   *     text, or its front matter is wrong
   */
  public static Scenario read(String path) throws ScenarioException {
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw new ScenarioException(path, "this is a folder, not a program.");
      }
      try (InputStream in = Files.newInputStream(file)) {
        Path name = file.getFileName();
        return read(path, name == null ? path : name.toString(), in);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new ScenarioException(path, "there is no such file.");
    } catch (AccessDeniedException e) {
      throw new ScenarioException(path, "this file may not be read: permission denied.");
    } catch (IOException e) {
      throw new ScenarioException(path, "this file cannot be read: " + e.getMessage() + ".");
    }
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param place what complaints call it, such as a path
   * @param name the scenario's {@link Scenario#name}
   * @throws IOException if the stream fails
   * @throws ScenarioException as {@link #read(String)}
   */
  public static Scenario read(String place, String name, InputStream in)
      throws IOException, ScenarioException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new ScenarioException(place, "this is larger than a program may be (1 MB).");
    }
    String text = decode(place, bytes);
    if (text.isBlank()) {
      throw new ScenarioException(place, "this is empty: there is no program in it.");
    }
    return Scenario.parse(place, name, text);
  }

  private static String decode(String place, byte[] bytes) throws ScenarioException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
      int zero = text.indexOf('\0');
      if (zero >= 0) {
        throw new ScenarioException(
            place, line(bytes, zero(bytes)), "this is not text: there is a zero byte here.");
      }
      return text;
    } catch (CharacterCodingException e) {
      int at = rest.position();
      throw new ScenarioException(
          place,
          line(bytes, at),
          "this is not UTF-8 text: there is a byte 0x%02X here; save the file as UTF-8."
              .formatted(bytes[at]));
    }
  }

  private static int zero(byte[] bytes) {
    int at = 0;
    while (bytes[at] != 0) {
      at++;
    }
    return at;
  }

  private static int line(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
