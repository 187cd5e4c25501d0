package loopglass.engine.js;

import org.graalvm.shadowed.com.ibm.icu.text.IDNA;
import org.jspecify.annotations.Nullable;

/**
 * Domain names in ASCII, by the tables that come with the engine: {@link java.net.IDN} knows only
 * the older rules of 2003, which browsers left.
 */
public final class DomainNames {

  private static final IDNA RULES =
      IDNA.getUTS46Instance(
          IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ
              | IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE);

  private DomainNames() {}

  /** URL Standard §3.3 "domain to ASCII", not strict; null when it fails. */
  public static @Nullable String toAscii(String domain) {
    IDNA.Info info = new IDNA.Info();
    StringBuilder ascii = new StringBuilder();
    RULES.nameToASCII(domain, ascii, info);
    for (IDNA.Error error : info.getErrors()) {
      switch (error) {
        case EMPTY_LABEL,
            LABEL_TOO_LONG,
            DOMAIN_NAME_TOO_LONG,
            LEADING_HYPHEN,
            TRAILING_HYPHEN,
            HYPHEN_3_4 -> {} // browsers do not mind
        default -> {
          return null;
        }
      }
    }
    return ascii.isEmpty() ? null : ascii.toString();
  }
}
