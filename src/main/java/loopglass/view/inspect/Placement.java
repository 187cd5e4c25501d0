package loopglass.view.inspect;

import java.util.List;

/**
 * A diagram with everything in its place, in px of its own plane.
 *
 * @param boxes the boxes with their places
 * @param arrows the arrows, each as corners that are joined by straight lines with round corners
 * @param width of all of it
 * @param height of all of it
 */
record Placement(List<Placed> boxes, List<Arrow> arrows, double width, double height) {

  /** A box at its place. */
  record Placed(Box box, double x, double y, double width, double height) {

    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }
  }

  /**
   * An arrow on its way.
   *
   * @param corners x and y of each corner, the arrow's head at the last
   * @param labelX where its label begins
   * @param labelY where its label's middle is
   */
  record Arrow(Link link, List<Corner> corners, double labelX, double labelY) {}

  /** A point. */
  record Corner(double x, double y) {}
}
