package loopglass.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The programs that come with Loopglass, in the order in which they teach.
 *
 * <p>They are resources, and a jar cannot be listed in every way it may be packed: so the file
 * {@code index} beside them names them, one a line, and a test holds it to the folder. A name may
 * hold a folder: {@code web-apis/fetch.js}.
 */
public final class Library {

  private static final String FOLDER = "/loopglass/scenarios/";

  private Library() {}

  /** File names with their folders, in teaching order. */
  public static List<String> names() {
    return new String(bytes("index"), StandardCharsets.UTF_8).lines().toList();
  }

  /**
   * One program of the library.
   *
   * @param name one of {@link #names()}
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Scenario scenario(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException("There is no scenario " + name);
    }
    try {
      String file = name.substring(name.lastIndexOf('/') + 1);
      return Scenario.parse(file, new String(bytes(name), StandardCharsets.UTF_8));
    } catch (ScenarioException e) {
      throw new IllegalStateException("A packed scenario is broken: " + e.getMessage(), e);
    }
  }

  /** The program to show when none was asked for. */
  public static Scenario opening() {
    return scenario(names().getFirst());
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Library.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + FOLDER + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
