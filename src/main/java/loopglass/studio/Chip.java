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
    super(words, new FontIcon());
    setId(id);
    getStyleClass().add("film-chip");
    FontIcon sign = (FontIcon) getGraphic();
    selectedProperty().subscribe(wanted -> sign.setIconCode(wanted ? Feather.CHECK : Feather.PLUS));
    setOnAction(_ -> onChoice.accept(isSelected()));
  }
}
