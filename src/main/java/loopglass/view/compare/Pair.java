package loopglass.view.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;

/**
 * Two programs that are worth seeing beside each other. The file {@code assets/pairs.txt} names
 * them, a line each: a word, the left program and the right one. They are of the library, or stand
 * in {@code assets/pairs} where each is the same as its twin but for one thing.
 *
 * @param word names it; {@code pair.WORD} is what there is to see
 */
record Pair(String word, String left, String right) {

  private static final String ASSETS = "/loopglass/assets/";

  /** Where the programs are that are not of the library. */
  private static final String OWN = "pairs/";

  /** All of them, the best to begin with first. */
  static List<Pair> all() {
    return text(ASSETS + "pairs.txt")
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().split("\\s+"))
        .map(words -> new Pair(words[0], words[1], words[2]))
        .toList();
  }

  /** What there is to see. */
  String question() {
    return Words.text("pair." + word.toLowerCase(Locale.ROOT));
  }

  Scenario leftProgram() {
    return program(left);
  }

  Scenario rightProgram() {
    return program(right);
  }

  private static Scenario program(String name) {
    if (!name.startsWith(OWN)) {
      return Library.scenario(name);
    }
    try {
      return Scenario.parse(name.substring(OWN.length()), text(ASSETS + name));
    } catch (ScenarioException e) {
      throw new IllegalStateException("A packed program is broken: " + e.getMessage(), e);
    }
  }

  private static String text(String resource) {
    try (InputStream in = Pair.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
