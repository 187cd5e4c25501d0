package loopglass.engine.host.url;

import org.jspecify.annotations.Nullable;

/** IPv4 addresses as URLs may spell them: in one to four numbers, decimal, octal or hexadecimal. */
final class Ipv4 {

  private Ipv4() {}

  /** URL Standard §3.5 "IPv4 parser"; null when it fails. */
  static @Nullable String parse(String domain) {
    String trimmed = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
    String[] parts = trimmed.split("\\.", -1);
    if (parts.length > 4) {
      return null;
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long number = number(parts[i]);
      boolean last = i == parts.length - 1;
      long limit = last ? 1L << 8 * (5 - parts.length) : 256;
      if (number < 0 || number >= limit) {
        return null;
      }
      address |= last ? number : number << 8 * (3 - i);
    }
    return "%d.%d.%d.%d"
        .formatted(address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255);
  }

  /** A part as a number; negative when it is none or far too large. */
  private static long number(String part) {
    boolean hexadecimal = part.startsWith("0x") || part.startsWith("0X");
    boolean octal = !hexadecimal && part.length() > 1 && part.startsWith("0");
    int radix = hexadecimal ? 16 : octal ? 8 : 10;
    String digits = hexadecimal ? part.substring(2) : part;
    if (part.isEmpty()) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), radix);
      if (digit < 0 || number >= 1L << 32) {
        return -1;
      }
      number = number * radix + digit;
    }
    return number;
  }
}
