package loopglass.engine.host.file;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Arrival;

/** A blob with a name (File API §4). */
public final class File extends Blob {

  private final String name;
  private final long lastModified;

  /**
   * A file.
   *
   * @param lastModified milliseconds since the epoch
   */
  public File(byte[] bytes, String name, String type, long lastModified) {
    super(bytes, type);
    this.name = name;
    this.lastModified = lastModified;
  }

  /** Its name, without a path. */
  public String name() {
    return name;
  }

  /** Milliseconds since the epoch. */
  public long lastModified() {
    return lastModified;
  }

  @Override
  public Object serialize() {
    return (Arrival) there -> new File(bytes(), name, type(), lastModified);
  }

  @Override
  Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("name", name);
    attributes.put("lastModified", (double) lastModified);
    attributes.putAll(super.attributes());
    return attributes;
  }
}
