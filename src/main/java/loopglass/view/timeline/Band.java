package loopglass.view.timeline;

/**
 * A row of the timeline.
 *
 * @param y its upper edge in pixels
 * @param height 0 when it is not there
 */
record Band(double y, double height) {

  double bottom() {
    return y + height;
  }

  boolean isThere() {
    return height > 0;
  }
}
