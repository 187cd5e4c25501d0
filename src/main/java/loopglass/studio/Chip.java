package loopglass.studio;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import loopglass.view.panel.Icon;
import org.kordamp.ikonli.feather.Feather;

/** One of several things that each may be wanted or not. */
final class Chip extends ToggleButton {

  /**
   * A chip.
   *
   * @param onChoice is told whether it is wanted
   */
  Chip(String id, String words, Consumer<Boolean> onChoice) {
    super(words, new Icon(Feather.PLUS));
    setId(id);
    getStyleClass().add("film-chip");
    Icon sign = (Icon) getGraphic();
    selectedProperty().subscribe(wanted -> sign.show(wanted ? Feather.CHECK : Feather.PLUS));
    setOnAction(_ -> onChoice.accept(isSelected()));
  }
}
