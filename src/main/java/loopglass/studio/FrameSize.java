package loopglass.studio;

import java.util.Optional;
import java.util.stream.Stream;

/** The usual sizes of a film, in pixels. */
enum FrameSize {
  HD("720p", 1280, 720),
  FULL_HD("1080p", 1920, 1080),
  QUAD_HD("1440p", 2560, 1440),
  ULTRA_HD("4k", 3840, 2160),
  /** Upright, for a telephone. */
  VERTICAL("vertical", 1080, 1920),
  SQUARE("square", 1080, 1080);

  /** The smallest and largest of a size of one's own, in pixels. */
  static final int SHORTEST = 90;

  static final int LONGEST = 7680;

  private final String word;
  private final int width;
  private final int height;

  FrameSize(String word, int width, int height) {
    this.word = word;
    this.width = width;
    this.height = height;
  }

  /** Its name in settings and on the command line. */
  String word() {
    return word;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  static Optional<FrameSize> of(String word) {
    return Stream.of(values()).filter(size -> size.word.equals(word)).findFirst();
  }
}
