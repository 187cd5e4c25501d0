package loopglass.engine.host.url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/** Percent-encoded bytes (URL Standard §1.3): each set is what has to be encoded there. */
final class Percent {

  /** "C0 control percent-encode set". */
  static final IntPredicate C0_CONTROL = c -> c < 0x20 || c > 0x7E;

  static final IntPredicate FRAGMENT = C0_CONTROL.or(oneOf(" \"<>`"));
  static final IntPredicate QUERY = C0_CONTROL.or(oneOf(" \"#<>"));
  static final IntPredicate SPECIAL_QUERY = QUERY.or(oneOf("'"));
  static final IntPredicate PATH = QUERY.or(oneOf("?^`{}"));
  static final IntPredicate USERINFO = PATH.or(oneOf("/:;=@[\\]|"));

  /** "application/x-www-form-urlencoded percent-encode set", but for the space. */
  static final IntPredicate FORM =
      c ->
          !(c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || c == '*'
              || c == '-'
              || c == '.'
              || c == '_');

  private Percent() {}

  private static IntPredicate oneOf(String characters) {
    return c -> characters.indexOf(c) >= 0;
  }

  /** UTF-8 percent-encodes what is in a set. */
  static String encode(String text, IntPredicate set) {
    StringBuilder encoded = new StringBuilder(text.length());
    text.codePoints().forEach(c -> encode(c, set, encoded));
    return encoded.toString();
  }

  /** The same for one code point. */
  static void encode(int codePoint, IntPredicate set, StringBuilder to) {
    if (!set.test(codePoint)) {
      to.appendCodePoint(codePoint);
      return;
    }
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      to.append('%').append(digit(b >> 4)).append(digit(b));
    }
  }

  private static char digit(int nibble) {
    return "0123456789ABCDEF".charAt(nibble & 0xF);
  }

  /** Percent-decodes; what is no escape stays, and what is no UTF-8 becomes U+FFFD. */
  static String decode(String text) {
    return new String(decode(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  /** Percent-decodes bytes. */
  static byte[] decode(byte[] bytes) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (low < 0) {
        decoded.write(bytes[i]);
      } else {
        decoded.write(high << 4 | low);
        i += 2;
      }
    }
    return decoded.toByteArray();
  }
}
