package loopglass.view.start;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loopglass.scenario.FrontMatter.Level;
import loopglass.view.panel.Labels;

/** A level as one, two or three dots. */
final class LevelMark extends HBox {

  LevelMark(Level level) {
    getStyleClass().add("level-mark");
    setAlignment(Pos.CENTER);
    setMinWidth(USE_PREF_SIZE);
    for (Level dot : Level.values()) {
      Region mark = new Region();
      mark.getStyleClass().add("level-dot");
      if (dot.compareTo(level) <= 0) {
        mark.getStyleClass().add("full");
      }
      getChildren().add(mark);
    }
  }

  /** Its word. */
  static String words(Level level) {
    return Labels.text("level.of." + level.name().toLowerCase(Locale.ROOT));
  }
}
