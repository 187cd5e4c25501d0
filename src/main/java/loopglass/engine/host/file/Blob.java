package loopglass.engine.host.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import loopglass.engine.host.Arrival;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.js.idl.SerializableObject;

/** Immutable bytes with a media type (File API §3). */
public class Blob extends PlatformObject implements SerializableObject {

  private final byte[] bytes;
  private final String type;

  /**
   * A blob.
   *
   * @param bytes nobody may write to them any more
   * @param type the media type, "" when unknown; see {@link #normalized}
   */
  public Blob(byte[] bytes, String type) {
    this.bytes = bytes;
    this.type = type;
  }

  /** Its bytes; not to be written to. */
  public final byte[] bytes() {
    return bytes;
  }

  /** Its media type, "" when unknown. */
  public final String type() {
    return type;
  }

  /** How many bytes it has. */
  public final int size() {
    return bytes.length;
  }

  @Override
  public Object serialize() {
    return (Arrival) there -> new Blob(bytes, type);
  }

  /** What the console shows of it. */
  Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("size", size());
    attributes.put("type", type);
    return attributes;
  }

  /**
   * A part of it (File API §3.3.1 "slice blob").
   *
   * @param start first byte; negative: counted from the end
   * @param end behind the last byte; negative: counted from the end
   */
  final Blob slice(long start, long end, String newType) {
    int from = at(start);
    int to = Math.max(from, at(end));
    return new Blob(Arrays.copyOfRange(bytes, from, to), normalized(newType));
  }

  private int at(long position) {
    return Math.toIntExact(
        position < 0 ? Math.max(size() + position, 0) : Math.min(position, size()));
  }

  /** A type as blobs keep it: in lower case, or "" when a character is not printable ASCII. */
  public static String normalized(String type) {
    return type.chars().allMatch(c -> c >= 0x20 && c <= 0x7E) ? type.toLowerCase(Locale.ROOT) : "";
  }
}
