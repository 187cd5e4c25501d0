package loopglass.view.start;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import loopglass.lesson.predict.Standing;
import loopglass.view.panel.Icon;
import loopglass.view.predict.Words;
import org.kordamp.ikonli.feather.Feather;

/** How well a program was predicted, as a small sign. */
final class StandingMark extends StackPane {

  private StandingMark(Feather icon, String word) {
    getStyleClass().addAll("standing-mark", word);
    setMinWidth(USE_PREF_SIZE);
    getChildren().add(new Icon(icon));
    String words = Words.text("mark." + word);
    setAccessibleText(words);
    Tooltip.install(this, new Tooltip(words));
  }

  /** The sign; none for what was not predicted yet. */
  static Optional<StandingMark> of(Standing standing) {
    return switch (standing) {
      case NONE -> Optional.empty();
      case RIGHT -> Optional.of(new StandingMark(Feather.CHECK, "right"));
      case REVIEW -> Optional.of(new StandingMark(Feather.ROTATE_CCW, "review"));
    };
  }

  /** Its words after those of what it stands beside, or "". */
  static String words(Standing standing) {
    return of(standing).map(mark -> ", " + mark.getAccessibleText()).orElse("");
  }
}
