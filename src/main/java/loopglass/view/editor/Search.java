package loopglass.view.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import loopglass.language.Language;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a text.
 *
 * @param words a text or a regular expression
 * @param matchCase whether upper and lower case differ
 * @param wholeWord whether it is to stand alone
 * @param regex whether it is a regular expression
 */
record Search(String words, boolean matchCase, boolean wholeWord, boolean regex) {

  /** More are not counted, nor gone through one by one. */
  static final int MOST = 10_000;

  /** How often a pattern may look at a character: one that tries all ways never ends. */
  private static final int PATIENCE = 20_000_000;

  /** A replacement as far as it can be read: plain text, escaped characters, groups. */
  private static final Pattern READABLE =
      Pattern.compile("(?:[^\\\\$]|\\\\.|\\$\\d|\\$\\{[a-zA-Z][a-zA-Z0-9]*\\})*+", Pattern.DOTALL);

  private static final String WORD_PART = "[\\p{L}\\p{N}_$]";

  /** A place at which it was found: offsets of its first character and behind its last. */
  record Hit(int from, int to) {}

  /**
   * What was found.
   *
   * @param hits in rising order
   * @param problem why nothing can be found, in one sentence; null if it can
   */
  record Found(List<Hit> hits, @Nullable String problem) {
    static final Found NOTHING = new Found(List.of(), null);
  }

  /** The places in a text, but no more than {@link #MOST}. */
  Found in(String text) {
    return in(text, MOST);
  }

  /** All places in a text, however many. */
  Found everywhere(String text) {
    return in(text, Integer.MAX_VALUE);
  }

  private Found in(String text, int most) {
    if (words.isEmpty()) {
      return Found.NOTHING;
    }
    try {
      List<Hit> hits = new ArrayList<>();
      Matcher matcher = matcher(text);
      while (hits.size() < most && matcher.find()) {
        if (matcher.end() > matcher.start()) {
          hits.add(new Hit(matcher.start(), matcher.end()));
        }
      }
      return new Found(hits, null);
    } catch (PatternSyntaxException e) {
      return new Found(List.of(), problem(e));
    } catch (Endless | StackOverflowError e) {
      return new Found(List.of(), Labels.text("find.endless"));
    }
  }

  /** Where the pattern goes wrong; what the parser says of it is in no language of ours. */
  private static String problem(PatternSyntaxException e) {
    int at = Math.min(e.getIndex(), e.getPattern().length() - 1);
    return at < 0
        ? Labels.text("find.wrong")
        : Labels.text("find.wrong.at", Language.current().number(at + 1));
  }

  /**
   * A text with this replaced.
   *
   * @param hits which to replace
   * @param by the new text; in a regular expression $1 stands for its first group
   * @return the new text, or the one sentence that says why not
   */
  Replaced replaced(String text, List<Hit> hits, String by) {
    try {
      Matcher matcher = matcher(text);
      StringBuilder result = new StringBuilder(text.length());
      int next = 0;
      while (next < hits.size() && matcher.find()) {
        if (matcher.start() == hits.get(next).from()) {
          matcher.appendReplacement(result, regex ? by : Matcher.quoteReplacement(by));
          next++;
        }
      }
      matcher.appendTail(result);
      return new Replaced(result.toString(), null);
    } catch (PatternSyntaxException e) {
      return new Replaced(text, problem(e));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return new Replaced(text, Labels.text(wrong(by)));
    } catch (Endless | StackOverflowError e) {
      return new Replaced(text, Labels.text("find.endless"));
    }
  }

  /** The key of what is wrong with a replacement. */
  private static String wrong(String by) {
    Matcher matcher = READABLE.matcher(by);
    int end = matcher.lookingAt() ? matcher.end() : 0;
    if (end == by.length()) {
      return "find.wrong.replacement";
    }
    return by.charAt(end) == '$' ? "find.wrong.dollar" : "find.wrong.escape";
  }

  /**
   * A text after replacing.
   *
   * @param text the new one
   * @param problem why nothing was replaced, in one sentence; null if it was
   */
  record Replaced(String text, @Nullable String problem) {}

  private Matcher matcher(String text) {
    String pattern = regex ? Pattern.compile(words).pattern() : Pattern.quote(words);
    String whole =
        wholeWord ? "(?<!" + WORD_PART + ")(?:" + pattern + ")(?!" + WORD_PART + ")" : pattern;
    int flags =
        Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return Pattern.compile(whole, flags).matcher(regex ? new Patient(text) : text);
  }

  /** A text that is looked at so often and no more. */
  private static final class Patient implements CharSequence {
    private final String text;
    private int looks;

    Patient(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (looks++ > PATIENCE) {
        throw new Endless();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** A pattern came to no end. */
  private static final class Endless extends RuntimeException {
    private static final long serialVersionUID = 1;

    Endless() {
      super(null, null, false, false);
    }
  }
}
