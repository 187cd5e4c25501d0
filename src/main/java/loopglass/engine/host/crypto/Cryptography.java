package loopglass.engine.host.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import loopglass.engine.host.Host;
import loopglass.engine.js.Buffers;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** The door of this room, and the object {@code crypto} (Web Cryptography API §10). */
public final class Cryptography extends PlatformObject {

  /** So many bytes are given at once (§10.1.1). */
  private static final int MOST_BYTES = 65_536;

  private static final long SEED = 0x5eed_c0de_2026L;
  private static final Set<String> DIGESTS = Set.of("SHA-1", "SHA-256", "SHA-384", "SHA-512");

  private final SplittableRandom random;

  private final SubtleCrypto subtle = new SubtleCrypto();

  private static final class SubtleCrypto extends PlatformObject {}

  private Cryptography(int agent) {
    random = new SplittableRandom(SEED + agent);
  }

  /** Gives a realm its crypto; each agent of a run has random values of its own. */
  public static void install(Host host) {
    Idl idl = host.idl();
    idl.define("SubtleCrypto", SubtleCrypto.class)
        .promising("digest", 2, (subtle, call) -> digest(host, call))
        .install();
    idl.define("Crypto", Cryptography.class)
        .operation("getRandomValues", 1, Cryptography::fill)
        .operation("randomUUID", 0, (crypto, call) -> crypto.identifier())
        .get("subtle", crypto -> crypto.subtle)
        .install();
    Cryptography crypto = new Cryptography(host.journal().thread().index());
    host.js().defineAccessor(host.js().global(), "crypto", () -> idl.js(crypto), null);
  }

  private Object fill(Call call) {
    Object array = call.value(0);
    String type = Buffers.viewType(array);
    if (type.isEmpty()) {
      throw call.notOfType(0, "ArrayBufferView");
    }
    if (type.equals("DataView") || type.startsWith("Float")) {
      throw call.domException(
          "TypeMismatchError",
          "The provided ArrayBufferView is of type '"
              + type
              + "', which is not an integer array type.");
    }
    byte[] bytes = Buffers.bytes(array);
    int length = bytes == null ? 0 : bytes.length;
    if (length > MOST_BYTES) {
      throw call.domException(
          "QuotaExceededError",
          "The ArrayBufferView's byte length ("
              + length
              + ") exceeds the number of bytes of entropy available via this API ("
              + MOST_BYTES
              + ").");
    }
    byte[] values = new byte[length];
    random.nextBytes(values);
    Buffers.write(array, values);
    return array;
  }

  /** A version 4 UUID (RFC 9562 §5.4). */
  private String identifier() {
    long high = random.nextLong() & ~0xF000L | 0x4000L;
    long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  private static Object digest(Host host, Call call) {
    Object algorithm = call.value(0);
    Object name = Values.isObject(algorithm) ? JavaScript.get(algorithm, "name") : algorithm;
    if (Values.isUndefined(name)) {
      throw call.typeError("Algorithm: name: Missing or not a string");
    }
    MessageDigest digest = digestOf(Values.toText(name).toUpperCase(Locale.ROOT));
    if (digest == null) {
      throw call.domException("NotSupportedError", "Algorithm: Unrecognized name");
    }
    byte[] data = Buffers.bytes(call.value(1));
    if (data == null) {
      throw call.typeError("The provided value is not of type '(ArrayBuffer or ArrayBufferView)'.");
    }
    return host.idl().resolved(Buffers.arrayBuffer(host.js(), digest.digest(data)));
  }

  private static @Nullable MessageDigest digestOf(String name) {
    try {
      return DIGESTS.contains(name) ? MessageDigest.getInstance(name) : null;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has these four
    }
  }
}
