package loopglass.view;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import loopglass.language.Phrases;
import loopglass.view.panel.Labels;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One sentence about something that could not be done. It stays until read or overtaken. */
final class Notice extends HBox {

  private final Label sentence = new Label();

  Notice() {
    setId("notice");
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    sentence.setId("notice-text");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setMinWidth(0);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().add("icon-button");
    close.setTooltip(new Tooltip(Labels.text("notice.close")));
    close.setAccessibleText(Labels.text("notice.close"));
    close.setOnAction(_ -> clear());
    getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), sentence, close);
    clear();
  }

  /** Shows a sentence; one of the reader of programs in the language of the moment. */
  void say(String words) {
    String text = Phrases.said(words);
    sentence.setText(text);
    setAccessibleText(text);
    setVisible(true);
    setManaged(true);
  }

  void clear() {
    setVisible(false);
    setManaged(false);
  }
}
