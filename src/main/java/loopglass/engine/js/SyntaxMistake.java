package loopglass.engine.js;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import loopglass.engine.js.message.Wording;
import loopglass.trace.Span;

/** The text is not a program: an early error, before anything runs. */
public final class SyntaxMistake extends Exception {

  private static final long serialVersionUID = 1;

  private static final String KIND = "SyntaxError: ";

  private final transient Span span;
  private final transient String plain;

  private SyntaxMistake(String message, String plain, Span span) {
    super(message);
    this.plain = plain;
    this.span = span;
  }

  static SyntaxMistake of(AbstractTruffleException mistake, Source source) {
    Span span = Span.NONE;
    String line = "";
    try {
      InteropLibrary interop = InteropLibrary.getUncached();
      if (interop.hasSourceLocation(mistake)) {
        SourceSection section = interop.getSourceLocation(mistake);
        span = new Spans().of(section);
      }
    } catch (UnsupportedMessageException e) {
      span = Span.NONE;
    }
    if (span.isPresent()) {
      line = source.getCharacters(span.line()).toString().strip();
    }
    String plain = inV8Words(plain(mistake, source, span), mistake);
    return new SyntaxMistake(sentence(plain, source, span, line), plain, span);
  }

  private static String plain(AbstractTruffleException mistake, Source source, Span span) {
    String message = String.valueOf(mistake.getMessage());
    String first = message.lines().findFirst().orElse(message);
    // The engine's sentence begins "SyntaxError: name:line:column "; we say the place ourselves.
    String prefix = source.getName() + ":" + span.line() + ":";
    int at = first.indexOf(prefix);
    String plain = first;
    if (at >= 0) {
      int space = first.indexOf(' ', at);
      plain = first.substring(0, at) + (space < 0 ? "" : first.substring(space + 1));
    }
    return plain;
  }

  private static String inV8Words(String plain, AbstractTruffleException mistake) {
    String words = plain.startsWith(KIND) ? Wording.ofSyntax(words(plain), mistake) : null;
    return words == null ? plain : KIND + words;
  }

  private static String words(String plain) {
    return plain.startsWith(KIND) ? plain.substring(KIND.length()) : plain;
  }

  private static String sentence(String plain, Source source, Span span, String line) {
    if (!span.isPresent()) {
      return source.getName() + ": " + plain;
    }
    return source.getName()
        + ":"
        + span.line()
        + ":"
        + span.column()
        + ": "
        + plain
        + (line.isEmpty() ? "" : " — in: " + line);
  }

  /** What is wrong, without the place: {@code SyntaxError: Unexpected token ';'}. */
  public String plain() {
    return plain;
  }

  /** The same without the error's name: {@code Unexpected token ';'}. */
  public String words() {
    return words(plain);
  }

  /** Where it stands. */
  public Span span() {
    return span;
  }
}
