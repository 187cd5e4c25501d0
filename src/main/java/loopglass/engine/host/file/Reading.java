package loopglass.engine.host.file;

import loopglass.engine.host.Host;
import loopglass.engine.host.Later;
import loopglass.engine.host.TaskSource;
import loopglass.engine.loop.VirtualClock;

/** A read operation: the bytes come with a task (File API §6.1). */
public final class Reading {

  /** How long it takes until a reading has begun, in virtual nanoseconds. */
  static final long START = VirtualClock.MILLISECOND / 2;

  /** How long it takes until the first bytes come, in virtual nanoseconds. */
  public static final long DELAY = 3 * VirtualClock.MILLISECOND;

  /** Bytes that come in a millisecond once they come. */
  private static final int BYTES_A_MILLISECOND = 1 << 20;

  private Reading() {}

  /**
   * Reads a blob.
   *
   * @param api what reads, such as {@code Blob.text}
   * @param steps what the task does that has the bytes
   */
  public static Later begin(Host host, String api, Blob blob, Runnable steps) {
    long transfer = blob.size() / BYTES_A_MILLISECOND * VirtualClock.MILLISECOND;
    return host.later(
        api,
        describe(blob),
        null,
        DELAY + transfer,
        TaskSource.FILE_READING,
        api + ": " + describe(blob),
        "the bytes have been read",
        steps);
  }

  private static String describe(Blob blob) {
    String size = blob.size() == 1 ? "1 byte" : blob.size() + " bytes";
    return blob instanceof File file ? file.name() + ", " + size : size;
  }
}
