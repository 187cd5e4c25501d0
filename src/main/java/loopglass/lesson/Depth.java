package loopglass.lesson;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import loopglass.language.Texts;

/**
 * What stands behind a caption, for whoever asks: why it is so, and the rule it comes from.
 *
 * @param why two to four sentences: the reason, what it means for a program, what people often get
 *     wrong there
 * @param standard the name in full of the standard that the rule stands in
 * @param section the section or algorithm in it
 * @param steps what the rule says, step by step and in our own words; empty where the caption's own
 *     sentence says all of it
 * @param address where to read the rule itself; nothing for a rule of Loopglass's own
 */
public record Depth(
    String why, String standard, String section, List<String> steps, Optional<URI> address) {

  private static final String OWN = "Loopglass";

  /** What is read only when somebody asks. */
  private static final class Shelf {
    static final Texts TEXTS = new Texts("depth");

    /** Where a rule stands, relative to its standard. */
    static final Map<String, String> PLACES = Listing.of("rules.txt");

    /** Which paragraph tells of a sort of captions, by the beginning of their keys. */
    static final Map<String, String> TOPICS = topics();

    private static Map<String, String> topics() {
      Map<String, String> topics = new HashMap<>();
      Listing.of("topics.txt")
          .forEach(
              (topic, keys) -> {
                for (String key : keys.split("\\s+")) {
                  topics.put(key, topic);
                }
              });
      return topics;
    }
  }

  static Depth of(Caption caption) {
    String[] rule = caption.rule().split(" · ", 2);
    Optional<Standard> standard = Standard.cited(rule[0]);
    String why = Shelf.TEXTS.pattern("why." + topic(caption.key()));
    return new Depth(
        why,
        standard.map(Standard::title).orElse(OWN),
        rule.length < 2 ? "" : rule[1],
        steps(caption.rule()),
        standard.map(found -> found.base().resolve(place(caption.rule()))));
  }

  /** The topic of the longest beginning of a key that has one. */
  static String topic(String key) {
    for (String part = key; ; part = part.substring(0, part.lastIndexOf('.'))) {
      String topic = Shelf.TOPICS.get(part);
      if (topic != null) {
        return topic;
      }
      if (!part.contains(".")) {
        throw new IllegalStateException("no paragraph tells of " + key);
      }
    }
  }

  private static List<String> steps(String rule) {
    String key = "steps." + name(rule);
    return Shelf.TEXTS.has(key) ? List.of(Shelf.TEXTS.pattern(key).split(" \\| ")) : List.of();
  }

  /** A rule as the end of a key: {@code html-queue-a-task}. */
  static String name(String rule) {
    return rule.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static String place(String rule) {
    String place = Shelf.PLACES.get(rule);
    if (place == null) {
      throw new IllegalStateException("assets/rules.txt lacks " + rule);
    }
    return place;
  }
}
