package loopglass.engine.host.url;

import java.util.Locale;
import loopglass.engine.js.DomainNames;
import org.jspecify.annotations.Nullable;

/** Hosts of URLs (URL Standard §3.5), kept as they are serialized. */
final class HostParser {

  private static final String FORBIDDEN = "\0\t\n\r #/:<>?@[\\]^|";

  private HostParser() {}

  /**
   * Reads a host; null when it is none.
   *
   * @param special whether the URL's scheme is one of those whose hosts are domains
   */
  static @Nullable String parse(String input, boolean special) {
    if (input.startsWith("[")) {
      String address = input.endsWith("]") ? input.substring(1, input.length() - 1) : "";
      int[] pieces = Ipv6.parse(address);
      return pieces == null ? null : "[" + Ipv6.serialize(pieces) + "]";
    }
    if (!special) {
      return input.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)
          ? null
          : Percent.encode(input, Percent.C0_CONTROL);
    }
    String domain = DomainNames.toAscii(Percent.decode(input));
    if (domain == null || domain.chars().anyMatch(HostParser::isForbiddenInDomain)) {
      return null;
    }
    return endsInNumber(domain) ? Ipv4.parse(domain) : domain;
  }

  private static boolean isForbiddenInDomain(int c) {
    return FORBIDDEN.indexOf(c) >= 0 || c < 0x20 || c == '%' || c == 0x7F;
  }

  /** "ends in a number checker": then it must be an IPv4 address. */
  private static boolean endsInNumber(String domain) {
    String trimmed = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
    String last = trimmed.substring(trimmed.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !last.isEmpty() && (last.matches("[0-9]+") || last.matches("0x[0-9a-f]*"));
  }
}
