package loopglass.language;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** A language that Loopglass speaks. */
public enum Language {
  ENGLISH("English", Locale.ENGLISH),
  VIETNAMESE("Tiếng Việt", Locale.of("vi"));

  private static final int GROUP = 3;

  private static final ScopedValue<Language> GIVEN = ScopedValue.newInstance();

  private static volatile Language chosen = ENGLISH;

  private final String own;
  private final Locale locale;

  /** What parts thousands. */
  private final char mark;

  Language(String own, Locale locale) {
    this.own = own;
    this.locale = locale;
    mark = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
  }

  /** The language of the moment: English until another is chosen. */
  public static Language current() {
    return GIVEN.isBound() ? GIVEN.get() : chosen;
  }

  /** Makes it the language of the process. What is on screen already stays as it is. */
  public void choose() {
    chosen = this;
  }

  /** Does something in this language, whatever the process speaks; for the calling thread only. */
  public <T, X extends Throwable> T during(ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(GIVEN, this).call(work);
  }

  /** The language of the computer if it is one of these, else English. */
  public static Language ofSystem() {
    return of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage()).orElse(ENGLISH);
  }

  /** The language of a tag such as {@code vi} (BCP 47). */
  public static Optional<Language> of(String tag) {
    for (Language language : values()) {
      if (language.tag().equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** Its tag (BCP 47): {@code vi}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** Its name in itself: {@code Tiếng Việt}. */
  public String ownName() {
    return own;
  }

  /** How it writes numbers, sorts and changes case. */
  public Locale locale() {
    return locale;
  }

  /** A number with its thousands marked: {@code 9,990}. */
  public String number(long number) {
    if (number < 0) {
      return String.format(locale, "%,d", number);
    }
    // By hand: a formatter takes a hundred times as long, and a frame has hundreds of numbers.
    StringBuilder digits = new StringBuilder().append(number);
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      digits.insert(at, mark);
    }
    return digits.toString();
  }

  /** A number with at most so many digits after the point: {@code 0.5}. */
  public String number(double number, int digits) {
    if (digits == 0 && 0 <= number && number < Integer.MAX_VALUE) {
      return number(Math.round(number));
    }
    String text = String.format(Locale.ROOT, "%." + digits + "f", number);
    String plain = text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    int point = plain.indexOf('.');
    int places = point < 0 ? 0 : plain.length() - point - 1;
    return String.format(locale, "%,." + places + "f", number);
  }
}
