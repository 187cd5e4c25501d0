package loopglass.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** A chip less wide than this share of a narrow one could say nothing: better it is folded. */
  private static final double SLIMMEST = 0.5;

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
   * What stands on the shelf.
   *
   * @param chips places of the first ones in line, as many as fit
   * @param fold place of what stands for the rest, or null when there is no rest or no room for it
   */
  record Row(List<Box> chips, @Nullable Box fold) {}

  /**
   * The places of a line of chips.
   *
   * @param widths that the first chips would like to have, of all that could be shown
   * @param size how many stand in line
   * @param fold how wide the fold is
   */
  Row row(List<Double> widths, int size, double fold) {
    double most = space.width();
    Row best = row(widths, size, fold, most);
    if (best.chips().size() == size) {
      return best;
    }
    double beside = size > 1 ? space.width() - fold - gap : space.width();
    double slim = Math.max(SLIMMEST * narrow, Math.min(narrow, beside));
    best = row(widths, size, fold, slim);
    if (widths.stream().allMatch(width -> width <= slim)) {
      return best; // none wants to be wider
    }
    double least = slim;
    for (int n = 0; n < HALVINGS; n++) {
      double middle = (least + most) / 2;
      Row wider = row(widths, size, fold, middle);
      if (wider.chips().size() >= best.chips().size()) {
        best = wider;
        least = middle;
      } else {
        most = middle;
      }
    }
    return best;
  }

  private Row row(List<Double> widths, int size, double fold, double widest) {
    List<Box> chips = new ArrayList<>();
    for (double wanted : widths) {
      Box place = next(chips, Math.min(wanted, widest));
      if (place == null) {
        break;
      }
      chips.add(place);
    }
    if (chips.size() == size) {
      return new Row(chips, null);
    }
    Box last = next(chips, fold);
    while (last == null && !chips.isEmpty()) {
      chips.removeLast();
      last = next(chips, fold);
    }
    return new Row(chips, last);
  }

  private @Nullable Box next(List<Box> places, double width) {
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
