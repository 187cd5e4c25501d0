package loopglass.view.start;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import loopglass.scenario.FrontMatter.Level;
import loopglass.scenario.Scenario;

/**
 * Finds programs of the library. All words that are asked for must be there; programs that have
 * them in their title, best as a phrase, come before those that have them in their topic or
 * summary, and these before those that have them in their text. Otherwise they stay in the order in
 * which they teach.
 */
final class Finder {

  private final List<Entry> entries;

  /** Where the words are, what matters most first. */
  private enum Rank {
    PHRASE,
    TITLE,
    ABOUT,
    TEXT,
    NOWHERE
  }

  /** A program, with what is searched in it: what matters most comes first. */
  private record Entry(Scenario scenario, String title, String about, String text) {
    static Entry of(Scenario scenario) {
      String about = scenario.topic() + " " + scenario.frontMatter().summary();
      return new Entry(
          scenario,
          plain(scenario.title()),
          plain(about + " " + scenario.name()),
          plain(Listing.of(scenario)));
    }

    Rank rank(List<String> words) {
      if (title.contains(String.join(" ", words))) {
        return Rank.PHRASE;
      }
      if (holdsAll(title, words)) {
        return Rank.TITLE;
      }
      if (holdsAll(title + " " + about, words)) {
        return Rank.ABOUT;
      }
      return holdsAll(title + " " + about + " " + text, words) ? Rank.TEXT : Rank.NOWHERE;
    }
  }

  Finder(List<Scenario> library) {
    entries = library.stream().map(Entry::of).toList();
  }

  /** Topics in the order in which they come up first. */
  List<String> topics() {
    return entries.stream()
        .map(entry -> entry.scenario().topic())
        .filter(topic -> !topic.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * Finds programs.
   *
   * @param query words, upper or lower case, with or without accents; "" finds all
   * @param topic the topic they must have, or "" for any
   * @param level the level they must have, if any
   */
  List<Find> find(String query, String topic, Optional<Level> level) {
    List<String> words =
        Stream.of(plain(query).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    Map<Rank, List<Find>> found = new EnumMap<>(Rank.class);
    for (Entry entry : entries) {
      Scenario scenario = entry.scenario();
      boolean fits =
          (topic.isEmpty() || topic.equals(scenario.topic()))
              && (level.isEmpty() || level.equals(scenario.frontMatter().level()));
      Rank rank = fits ? entry.rank(words) : Rank.NOWHERE;
      String line = rank == Rank.TEXT ? line(scenario, words) : "";
      found.computeIfAbsent(rank, _ -> new ArrayList<>()).add(new Find(scenario, line));
    }
    found.remove(Rank.NOWHERE);
    return found.values().stream().flatMap(List::stream).toList();
  }

  /** The first line that holds the most of the words. */
  private static String line(Scenario scenario, List<String> words) {
    String best = "";
    long most = 0;
    for (String line : Listing.of(scenario).lines().toList()) {
      String plain = plain(line);
      long held = words.stream().filter(plain::contains).count();
      if (held > most) {
        most = held;
        best = line.strip();
      }
    }
    return best;
  }

  private static boolean holdsAll(String text, List<String> words) {
    return words.stream().allMatch(text::contains);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .toLowerCase(Locale.ROOT);
  }
}
