package loopglass.engine.host.net;

import java.io.ByteArrayOutputStream;

/** Percent-encoding (URL Standard §1.3). */
final class Percent {

  private Percent() {}

  static byte[] decoded(byte[] bytes) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && i + 2 < bytes.length) {
        int high = Character.digit(bytes[i + 1], 16);
        int low = Character.digit(bytes[i + 2], 16);
        if (high >= 0 && low >= 0) {
          decoded.write(high * 16 + low);
          i += 2;
          continue;
        }
      }
      decoded.write(bytes[i]);
    }
    return decoded.toByteArray();
  }
}
