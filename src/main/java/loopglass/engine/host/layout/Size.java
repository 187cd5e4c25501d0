package loopglass.engine.host.layout;

import org.jspecify.annotations.Nullable;

/** Width and height in pixels. */
record Size(double width, double height) {

  static final Size ZERO = new Size(0, 0);

  /** The size of a box; of none it is zero. */
  static Size of(@Nullable Box box) {
    return box == null ? ZERO : new Size(box.width(), box.height());
  }
}
