package loopglass.studio;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import loopglass.view.panel.Switch;

/** A few words side by side, of which one is chosen. */
final class Segments extends Switch<String> {

  /**
   * Segments for a choice.
   *
   * @param name names the texts, {@code NAME.WORD}, and the buttons
   */
  Segments(String name, ObjectProperty<String> choice, List<String> words) {
    super(choice::set);
    getStyleClass().addAll("switch", "film-switch");
    for (String word : words) {
      String text = Words.text(name + "." + word);
      ToggleButton button = new ToggleButton(text);
      button.setId("film-" + name + "-" + word);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setAccessibleText(Words.text(name) + ": " + text);
      add(button, word);
    }
    choice.subscribe(this::show);
  }
}
