package loopglass.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import loopglass.view.present.Screens;

/**
 * Screens that are not there.
 *
 * @param rectangles where each is, that of the window first
 * @param filled what was made to fill one, or no longer
 */
record PretendedScreens(List<Rectangle2D> rectangles, List<Boolean> filled) implements Screens {

  static PretendedScreens of(Rectangle2D... rectangles) {
    return new PretendedScreens(new ArrayList<>(List.of(rectangles)), new ArrayList<>());
  }

  @Override
  public List<Rectangle2D> all(Stage window) {
    return rectangles;
  }

  @Override
  public void fill(Stage window, boolean full) {
    filled.add(full);
  }
}
