package loopglass.engine.host.dom;

/** CSSOM §2.1 "serialize an identifier". */
final class Escape {

  private Escape() {}

  static String identifier(String text) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean first = i == 0 || (i == 1 && text.charAt(0) == '-');
      if (c == 0) {
        made.append('\uFFFD');
      } else if (c < 0x20 || c == 0x7F || (digit && first)) {
        made.append('\\').append(Integer.toHexString(c)).append(' ');
      } else if (c == '-' && text.length() == 1) {
        made.append("\\-");
      } else if (c >= 0x80 || c == '-' || c == '_' || Character.isLetterOrDigit(c)) {
        made.append(c);
      } else {
        made.append('\\').append(c);
      }
    }
    return made.toString();
  }
}
