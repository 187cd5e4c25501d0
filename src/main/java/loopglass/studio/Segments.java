package loopglass.studio;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/** A few words side by side, of which one is chosen. */
final class Segments extends SegmentedButton {

  /**
   * Segments for a choice.
   *
   * @param name names the texts, {@code NAME.WORD}, and the buttons
   */
  Segments(String name, ObjectProperty<String> choice, List<String> words) {
    getStyleClass().addAll("switch", "film-switch");
    setMinWidth(Region.USE_PREF_SIZE);
    for (String word : words) {
      String text = Words.text(name + "." + word);
      ToggleButton button = new ToggleButton(text);
      button.setId("film-" + name + "-" + word);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setAccessibleText(Words.text(name) + ": " + text);
      button.setOnAction(
          _ -> {
            button.setSelected(true); // pressed again it stays chosen
            choice.set(word);
          });
      getButtons().add(button);
    }
    choice.subscribe(
        now -> {
          for (int n = 0; n < words.size(); n++) {
            if (words.get(n).equals(now)) {
              getButtons().get(n).setSelected(true);
            }
          }
        });
  }
}
