package loopglass.view.timeline;

/**
 * The steps in view.
 *
 * <p>Steps lie on a line, the first at 0; step {@code n} holds from {@code n} to {@code n + 1}, and
 * a moment between two steps lies between them.
 *
 * @param from the place at the left edge
 * @param to the place at the right edge, greater than {@code from}
 */
record Viewport(double from, double to) {

  /** Nobody needs to see fewer steps than these. */
  private static final double FEWEST = 8;

  /** All of so many steps. */
  static Viewport whole(int size) {
    return new Viewport(0, Math.max(1, size - 1));
  }

  double length() {
    return to - from;
  }

  /** Where a place is, of a width in pixels. */
  double x(double place, double width) {
    return (place - from) / length() * width;
  }

  /** Which place is there. */
  double place(double x, double width) {
    return from + x / width * length();
  }

  boolean shows(double place) {
    return place >= from && place <= to;
  }

  /**
   * Nearer or farther, so that a place stays where it is.
   *
   * @param factor 2 is twice as near
   */
  Viewport zoomed(double factor, double place, Viewport whole) {
    double most = whole.length();
    double wanted = Math.clamp(length() / factor, Math.min(FEWEST, most), most);
    double part = (place - from) / length();
    double start = place - part * wanted;
    return new Viewport(start, start + wanted).within(whole);
  }

  /** Moved along the line. */
  Viewport moved(double places, Viewport whole) {
    return new Viewport(from + places, to + places).within(whole);
  }

  /** The same length, from a place on. */
  Viewport startingAt(double place, Viewport whole) {
    return moved(place - from, whole);
  }

  /** Moved, and shortened if need be, so that it lies in another. */
  Viewport within(Viewport whole) {
    double fits = Math.min(length(), whole.length());
    double start = Math.clamp(from, whole.from(), whole.to() - fits);
    return new Viewport(start, start + fits);
  }
}
