package loopglass.engine.host.browser;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;

/** The functions btoa and atob of every global object (HTML §8.3). */
public final class Base64Functions {

  private Base64Functions() {}

  /** Defines both. */
  public static void install(Host host) {
    host.idl().function("btoa", 1, Base64Functions::encode);
    host.idl().function("atob", 1, Base64Functions::decode);
  }

  private static Object encode(Call call) {
    String text = call.text(0);
    if (text.chars().anyMatch(c -> c > 0xFF)) {
      throw call.domException(
          "InvalidCharacterError",
          "The string to be encoded contains characters outside of the Latin1 range.");
    }
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Infra §7 "forgiving-base64 decode". */
  private static Object decode(Call call) {
    String data = call.text(0).replaceAll("[\t\n\f\r ]", "");
    if (data.length() % 4 == 0) {
      data = data.replaceFirst("={1,2}$", "");
    }
    if (data.length() % 4 == 1 || !data.matches("[A-Za-z0-9+/]*")) {
      throw call.domException(
          "InvalidCharacterError", "The string to be decoded is not correctly encoded.");
    }
    byte[] bytes = Base64.getDecoder().decode(withoutStrayBits(data));
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Bits of the last character that make no whole byte are discarded. */
  private static String withoutStrayBits(String data) {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    int mask =
        switch (data.length() % 4) {
          case 2 -> 0b110000;
          case 3 -> 0b111100;
          default -> 0b111111;
        };
    if (data.isEmpty()) {
      return data;
    }
    int last = alphabet.indexOf(data.charAt(data.length() - 1)) & mask;
    return data.substring(0, data.length() - 1) + alphabet.charAt(last);
  }
}
