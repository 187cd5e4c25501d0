package loopglass.engine.host.file;

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
}
