package loopglass.engine.js.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names that a browser's global object has (Chromium 2026). One that the program reaches for
 * and does not find is not a misspelling: it is missing here, and the error says so.
 */
final class BrowserNames {

  private static final String FILE = "browser-names.txt";
  private static final Set<String> ALL = read();

  private BrowserNames() {}

  /** What the ReferenceError says of such a name; null for a name that no browser has. */
  static @Nullable String missing(String name) {
    return ALL.contains(name) ? name + " is not simulated by Loopglass yet" : null;
  }

  private static Set<String> read() {
    try (InputStream in = BrowserNames.class.getResourceAsStream(FILE)) {
      String text =
          new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
