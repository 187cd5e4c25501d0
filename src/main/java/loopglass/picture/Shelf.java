package loopglass.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A space in which chips stand side by side, row below row, the first at the top left. What finds
 * no place is folded into one last thing that says how many they are.
 *
 * @param space in which they stand
 * @param height of a chip
 * @param gap between chips
 * @param narrow how wide a chip is at most, once they no longer all fit in their own width
 */
record Shelf(Box space, double height, double gap, double narrow) {

  /** Halvings in the search for the widest chips that fit: less than a pixel is left. */
  private static final int HALVINGS = 12;

  /** How many rows there are. */
  int rows() {
    return Math.max(1, (int) ((space.height() + gap) / (height + gap)));
  }

  /** More chips than this can never find a place, as each is at least that wide. */
  int most(double least) {
    return rows() * ((int) (space.width() / (least + gap)) + 1) + 1;
  }

  /**
   * Places for the first chips of a line, as many as fit; if these are not all, one further place,
   * for the fold.
   *
   * @param widths that the first chips would like to have, of all that could be shown
   * @param size how many stand in line
   * @param fold how wide the fold is
   */
  List<Box> places(List<Double> widths, int size, double fold) {
    double widest = space.width();
    List<Box> all = places(widths, size, fold, widest);
    if (all.size() == size) {
      return all;
    }
    double beside = size > 1 ? space.width() - fold - gap : space.width();
    double least = Math.max(1, Math.min(narrow, beside));
    List<Box> best = places(widths, size, fold, least);
    double most = widest;
    for (int n = 0; n < HALVINGS; n++) {
      double middle = (least + most) / 2;
      List<Box> wider = places(widths, size, fold, middle);
      if (isAsMany(wider, best, size)) {
        best = wider;
        least = middle;
      } else {
        most = middle;
      }
    }
    return best;
  }

  /** A last place that is no fold's is worth as much as the fold and the chips in it. */
  private static boolean isAsMany(List<Box> wider, List<Box> best, int size) {
    return wider.size() == size || best.size() != size && wider.size() >= best.size();
  }

  private List<Box> places(List<Double> widths, int size, double fold, double widest) {
    List<Box> places = new ArrayList<>();
    for (double wanted : widths) {
      Box place = next(places, Math.min(wanted, widest));
      if (place == null) {
        break;
      }
      places.add(place);
    }
    if (places.size() == size) {
      return places;
    }
    Box last = next(places, fold);
    while (last == null && !places.isEmpty()) {
      places.removeLast();
      last = next(places, fold);
    }
    if (last != null) {
      places.add(last);
    }
    return places;
  }

  private @org.jspecify.annotations.Nullable Box next(List<Box> places, double width) {
    double x = places.isEmpty() ? space.x() : places.getLast().right() + gap;
    double y = places.isEmpty() ? space.y() : places.getLast().y();
    if (x + width > space.right() && x > space.x()) {
      x = space.x();
      y += height + gap;
    }
    boolean fits = x + width <= space.right() + 0.01 && y + height <= space.bottom() + 0.01;
    return fits ? new Box(x, y, width, height) : null;
  }
}
