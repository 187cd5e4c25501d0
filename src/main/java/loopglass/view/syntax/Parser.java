package loopglass.view.syntax;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSInputEdit;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSLanguage;
import org.treesitter.TSParser;
import org.treesitter.TSPoint;
import org.treesitter.TSTree;

/**
 * Parses a text, and then its later states quickly: only what differs from the state before is
 * parsed again. For one thread at a time.
 */
public final class Parser {

  /** How much text is handed to the native code at a time, in bytes. */
  private static final int PAGE = 1 << 15;

  private final @Nullable Native parser;

  /** A parser of JavaScript. */
  public Parser() {
    this(Grammar.javaScript());
  }

  Parser(Grammar grammar) {
    TSLanguage language = grammar.language();
    parser = language == null ? null : new Native(language);
  }

  /** What is in a text. Any text is fine. */
  public Parsed parse(String text) {
    return parser == null ? Parsed.plain(text) : parser.parse(text);
  }

  /** The native parser and what it parsed last. */
  private static final class Native {
    private final TSParser parser = new TSParser();
    private final Vocabulary vocabulary;
    private String before = "";
    private @Nullable TSTree tree;

    Native(TSLanguage language) {
      parser.setLanguage(language);
      vocabulary = new Vocabulary(language);
    }

    Parsed parse(String text) {
      TSTree old = tree;
      if (old != null) {
        old.edit(Edit.between(before, text).asInput(before, text));
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
      TSTree parsed =
          parser.parse(
              new byte[PAGE],
              old,
              (page, offset, _) -> copy(bytes, offset, page),
              TSInputEncoding.TSInputEncodingUTF16LE);
      if (old != null) {
        old.close();
      }
      tree = parsed;
      before = text;
      return new Walk(text, vocabulary).over(parsed);
    }

    private static int copy(byte[] bytes, int offset, byte[] page) {
      int length = Math.clamp(bytes.length - (long) offset, 0, page.length);
      System.arraycopy(bytes, Math.min(offset, bytes.length), page, 0, length);
      return length;
    }
  }

  /**
   * What differs between two texts: one stretch.
   *
   * @param from offset at which they begin to differ
   * @param oldEnd where they are the same again, in the older
   * @param newEnd where they are the same again, in the newer
   */
  private record Edit(int from, int oldEnd, int newEnd) {

    static Edit between(String before, String after) {
      int most = Math.min(before.length(), after.length());
      int from = 0;
      while (from < most && before.charAt(from) == after.charAt(from)) {
        from++;
      }
      int same = 0;
      while (same < most - from
          && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
        same++;
      }
      return new Edit(from, before.length() - same, after.length() - same);
    }

    TSInputEdit asInput(String before, String after) {
      return new TSInputEdit(
          2 * from,
          2 * oldEnd,
          2 * newEnd,
          point(before, from),
          point(before, oldEnd),
          point(after, newEnd));
    }

    /** Rows from 0, columns in bytes, as tree-sitter counts. */
    private static TSPoint point(String text, int offset) {
      int row = 0;
      int start = 0;
      for (int end = text.indexOf('\n'); end >= 0 && end < offset; ) {
        row++;
        start = end + 1;
        end = text.indexOf('\n', start);
      }
      return new TSPoint(row, 2 * (offset - start));
    }
  }
}
