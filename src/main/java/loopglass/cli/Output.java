package loopglass.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Lines of UTF-8, each written in one piece as soon as it is complete, as Node writes them. A lone
 * surrogate becomes U+FFFD.
 */
final class Output {

  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private final OutputStream out;
  private final Runnable gone;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .replaceWith(REPLACEMENT);

  /**
   * Lines for a stream.
   *
   * @param gone told when the stream takes no more, as when {@code head} has read enough
   */
  Output(OutputStream out, Runnable gone) {
    this.out = out;
    this.gone = gone;
  }

  /** Writes a text and a line end. */
  void line(String text) {
    text(text + "\n");
  }

  /** Writes a text as it is. */
  synchronized void text(String text) {
    try {
      ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
      out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
      out.flush();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("UTF-8 can say everything, replacements included", e);
    } catch (IOException e) {
      gone.run();
    }
  }

  /** The same stream for whole texts, such as the help. */
  PrintWriter writer() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }
}
