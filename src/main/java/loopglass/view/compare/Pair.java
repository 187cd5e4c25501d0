package loopglass.view.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;

/**
 * Two programs of the library that are worth seeing beside each other. The file {@code
 * assets/pairs.txt} names them, a line each: a word, the left program and the right one.
 *
 * @param word names it; {@code pair.WORD} is what there is to see
 */
record Pair(String word, String left, String right) {

  private static final String FILE = "/loopglass/assets/pairs.txt";

  /** All of them, the best to begin with first. */
  static List<Pair> all() {
    try (InputStream in = Pair.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.strip().split("\\s+"))
          .map(words -> new Pair(words[0], words[1], words[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What there is to see. */
  String question() {
    return Words.text("pair." + word.toLowerCase(Locale.ROOT));
  }

  Scenario leftProgram() {
    return Library.scenario(left);
  }

  Scenario rightProgram() {
    return Library.scenario(right);
  }
}
