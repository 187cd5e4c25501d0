package loopglass.view.syntax;

import java.util.Locale;

/** What a piece of program text is, to be told apart by colour. */
public enum Hue {
  KEYWORD,
  /** The name of a function where it is called or defined. */
  CALL,
  /** A string, a template's own text, a regular expression. */
  STRING,
  NUMBER,
  COMMENT,
  /** What the program says of itself in a comment at its beginning. */
  MATTER;

  private final String style = name().toLowerCase(Locale.ROOT);

  /** Its name in style sheets: {@code keyword}. */
  public String style() {
    return style;
  }
}
