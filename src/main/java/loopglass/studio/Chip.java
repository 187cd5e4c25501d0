package loopglass.studio;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One of several things that each may be wanted or not. */
final class Chip extends ToggleButton {

  /**
   * A chip.
   *
   * @param onChoice is told whether it is wanted
   */
  Chip(String id, String words, Consumer<Boolean> onChoice) {
    super(words, new FontIcon(Feather.CHECK));
    setId(id);
    getStyleClass().add("film-chip");
    setOnAction(_ -> onChoice.accept(isSelected()));
  }
}
