package loopglass.engine.host.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Bytes that become text, all at once or piece by piece. */
public final class Decoding {

  private final Encoding encoding;
  private final boolean fatal;
  private final boolean keepsBom;
  private final CharsetDecoder decoder;
  private ByteBuffer rest = ByteBuffer.allocate(0);
  private boolean begun;

  /**
   * A decoding that begins.
   *
   * @param fatal whether bytes that stand for nothing are an error; else they become U+FFFD
   * @param keepsBom whether a byte order mark is part of the text
   */
  public Decoding(Encoding encoding, boolean fatal, boolean keepsBom) {
    this.encoding = encoding;
    this.fatal = fatal;
    this.keepsBom = keepsBom;
    boolean lenient = !fatal && !encoding.hasControls();
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(lenient ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
            .onUnmappableCharacter(lenient ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT);
  }

  /** All of these bytes; a byte order mark says what they are if there is one. */
  public static String decode(byte[] bytes, Encoding fallback) {
    try {
      return new Decoding(sniffed(bytes, fallback), false, false).decode(bytes, true);
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(e); // not when it is not fatal
    }
  }

  private static Encoding sniffed(byte[] bytes, Encoding fallback) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return Encoding.UTF_16BE;
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return Encoding.UTF_16LE;
    }
    boolean utf8 =
        bytes.length >= 3
            && (bytes[0] & 0xFF) == 0xEF
            && (bytes[1] & 0xFF) == 0xBB
            && (bytes[2] & 0xFF) == 0xBF;
    return utf8 ? Encoding.UTF_8 : fallback;
  }

  /**
   * The next bytes.
   *
   * @param last whether nothing follows; an incomplete character is an error then
   * @throws CharacterCodingException when it is fatal and bytes stand for nothing
   */
  public String decode(byte[] bytes, boolean last) throws CharacterCodingException {
    ByteBuffer in =
        ByteBuffer.allocate(rest.remaining() + bytes.length).put(rest).put(bytes).flip();
    CharBuffer out = CharBuffer.allocate((int) (in.remaining() * 2L) + 16);
    for (CoderResult result = decoder.decode(in, out, last);
        result.isError();
        result = decoder.decode(in, out, last)) {
      replace(in, out, result);
    }
    rest = in.slice();
    if (last) {
      decoder.flush(out);
      decoder.reset();
      rest = ByteBuffer.allocate(0);
    }
    String text = out.flip().toString();
    boolean bom = !begun && !keepsBom && encoding.isUnicode() && text.startsWith("\uFEFF");
    begun = !last && (begun || !text.isEmpty());
    return bom ? text.substring(1) : text;
  }

  private void replace(ByteBuffer in, CharBuffer out, CoderResult result)
      throws CharacterCodingException {
    int first = in.get(in.position()) & 0xFF;
    boolean control = encoding.hasControls() && first >= 0x80 && first <= 0x9F;
    if (fatal && !control) {
      decoder.reset();
      rest = ByteBuffer.allocate(0);
      begun = false;
      result.throwException();
    }
    out.put(control ? (char) first : '\uFFFD');
    in.position(in.position() + result.length());
  }
}
