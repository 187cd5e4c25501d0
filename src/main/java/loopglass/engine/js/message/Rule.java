package loopglass.engine.js.message;

import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table: what the engine says, and V8's words for it.
 *
 * @param engine the engine's message, all of it
 * @param words V8's message, or null if the rule does not hold there
 */
record Rule(Pattern engine, BiFunction<MatchResult, Site, @Nullable String> words) {

  /** A rule whose words depend on where the error was made. */
  static Rule when(String engine, BiFunction<MatchResult, Site, @Nullable String> words) {
    return new Rule(Pattern.compile(engine, Pattern.DOTALL), words);
  }

  /** A rule whose words may refer to the engine's by {@code $1}. */
  static Rule say(String engine, String words) {
    Pattern pattern = Pattern.compile(engine, Pattern.DOTALL);
    return new Rule(pattern, (match, _) -> pattern.matcher(match.group()).replaceFirst(words));
  }

  @Nullable String apply(String message, Site site) {
    Matcher matcher = engine.matcher(message);
    return matcher.matches() ? words.apply(matcher, site) : null;
  }
}
