package loopglass.picture;

/** Measures text, so that a layout needs no toolkit. */
@FunctionalInterface
public interface Metrics {

  /**
   * How wide a text is.
   *
   * @param face its typeface
   * @param size its size in pixels
   * @param text one line
   * @return pixels; never less than what will be drawn
   */
  double width(Face face, double size, String text);
}
