package loopglass.film;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a film can be written as. */
public enum Format {
  /** H.264 in MP4, which plays nearly everywhere. */
  MP4("mp4", 60),
  /** VP9 in WebM, for the web. */
  WEBM("webm", 60),
  /** A GIF that repeats itself, without sound. */
  GIF("gif", 15),
  /** A folder with a PNG file for each frame. */
  FRAMES("", 60);

  private final String ending;
  private final int fastest;

  Format(String ending, int fastest) {
    this.ending = ending;
    this.fastest = fastest;
  }

  /** What a file name ends in, without the dot; "" for a folder. */
  public String ending() {
    return ending;
  }

  /** Frames a second at most. */
  public int fastest() {
    return fastest;
  }

  /** Whether chapters and a voice find a place in it. */
  public boolean isVideo() {
    return this == MP4 || this == WEBM;
  }

  /** The format that a name asks for by its ending; a name without one asks for a folder. */
  public static Optional<Format> of(Path out) {
    Path file = out.getFileName();
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String end = dot <= 0 ? "" : name.substring(dot + 1);
    for (Format format : values()) {
      if (format.ending.equals(end)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
