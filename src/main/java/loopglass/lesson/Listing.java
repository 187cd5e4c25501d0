package loopglass.lesson;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A list of names and what stands for each, one a line, as {@code name = thing}. */
final class Listing {

  private Listing() {}

  /**
   * Reads {@code assets/NAME}. Lines that begin with # are notes.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  static Map<String, String> of(String name) {
    Map<String, String> things = new LinkedHashMap<>();
    try (InputStream bytes =
            Objects.requireNonNull(Listing.class.getResourceAsStream("/loopglass/assets/" + name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int sign = line.indexOf(" = ");
        if (sign > 0 && !line.startsWith("#")) {
          things.put(line.substring(0, sign).strip(), line.substring(sign + 3).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return things;
  }
}
