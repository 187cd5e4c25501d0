package loopglass.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the engine and the reader of programs say, in the language of the moment.
 *
 * <p>They say it in English, and a trace keeps it: a trace is the same whatever its viewer speaks.
 * So their phrases are a bundle as well, {@code assets/phrases.properties}; a phrase is known by
 * its English words, and what stands at its braces is the program's own, or a phrase again. What is
 * no phrase stays as it is.
 */
public final class Phrases {

  /** More than this many different texts are not remembered. */
  private static final int MEMORY = 4_000;

  private static final Pattern BRACES = Pattern.compile("\\{(\\d)}");
  private static final Texts TEXTS = new Texts("phrases");
  private static final List<Phrase> PHRASES = phrases();
  private static final Map<String, String> VIETNAMESE = new ConcurrentHashMap<>();

  private Phrases() {}

  /** A phrase of English: its key, and what it looks like. */
  private record Phrase(String key, int fixed, Pattern pattern) {
    static Phrase of(String key) {
      String text = TEXTS.pattern(key);
      Matcher braces = BRACES.matcher(text);
      StringBuilder pattern = new StringBuilder();
      int from = 0;
      int fixed = text.length();
      while (braces.find()) {
        pattern.append(Pattern.quote(text.substring(from, braces.start()))).append("(.+?)");
        fixed -= braces.end() - braces.start();
        from = braces.end();
      }
      pattern.append(Pattern.quote(text.substring(from)));
      return new Phrase(key, fixed, Pattern.compile(pattern.toString(), Pattern.DOTALL));
    }
  }

  /** Those that say the most first, so that none is taken for a shorter one. */
  private static List<Phrase> phrases() {
    return Language.ENGLISH.during(
        () -> {
          List<Phrase> phrases = new ArrayList<>();
          for (String key : TEXTS.keys()) {
            phrases.add(Phrase.of(key));
          }
          phrases.sort(Comparator.comparingInt(Phrase::fixed).reversed());
          return List.copyOf(phrases);
        });
  }

  /** A text in the language of the moment, if it is a phrase; else as it is. */
  public static String said(String english) {
    return switch (Language.current()) {
      case ENGLISH -> english;
      case VIETNAMESE -> {
        if (VIETNAMESE.size() > MEMORY) {
          VIETNAMESE.clear();
        }
        String known = VIETNAMESE.get(english);
        if (known == null) {
          known = found(english);
          VIETNAMESE.put(english, known);
        }
        yield known;
      }
    };
  }

  /** The key of the phrase that a text is, if it is one. */
  static Optional<String> key(String english) {
    return PHRASES.stream()
        .filter(phrase -> phrase.pattern().matcher(english).matches())
        .map(Phrase::key)
        .findFirst();
  }

  private static String found(String english) {
    for (Phrase phrase : PHRASES) {
      Matcher matcher = phrase.pattern().matcher(english);
      if (matcher.matches()) {
        Object[] values = new Object[matcher.groupCount()];
        for (int i = 0; i < values.length; i++) {
          values[i] = said(matcher.group(i + 1));
        }
        return TEXTS.text(phrase.key(), values);
      }
    }
    return english;
  }
}
