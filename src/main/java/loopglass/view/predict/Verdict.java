package loopglass.view.predict;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loopglass.view.panel.Icon;
import org.kordamp.ikonli.feather.Feather;

/**
 * A card that says how it stands: a sign, a sentence with its reason, the score, and what can be
 * done now. It keeps its height whatever it says, so that nothing around it moves.
 */
final class Verdict extends HBox {

  /** How it stands. */
  enum Mood {
    OPEN(Feather.TARGET),
    RIGHT(Feather.CHECK),
    WRONG(Feather.X);

    private final Feather icon;

    Mood(Feather icon) {
      this.icon = icon;
    }

    String style() {
      return switch (this) {
        case OPEN -> "open";
        case RIGHT -> "right";
        case WRONG -> "wrong";
      };
    }
  }

  /** Something that can be done. */
  record Action(String id, String words, boolean strong, Runnable deed) {}

  private final Icon sign = new Icon(Feather.TARGET);
  private final Text lead = new Text();
  private final Text text = new Text();
  private final HBox actions = new HBox();
  private final Label score = new Label();

  Verdict() {
    setId("verdict");
    getStyleClass().addAll("verdict", "open");
    setAlignment(Pos.CENTER_LEFT);
    StackPane icon = new StackPane(sign);
    icon.getStyleClass().add("verdict-sign");
    icon.setMinWidth(Region.USE_PREF_SIZE);
    lead.setId("verdict-lead");
    lead.getStyleClass().add("verdict-lead");
    text.setId("verdict-text");
    text.getStyleClass().add("verdict-text");
    TextFlow sentence = new TextFlow(lead, text);
    sentence.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane words = new StackPane(sentence);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.getStyleClass().add("verdict-actions");
    actions.setMinWidth(Region.USE_PREF_SIZE);
    score.setId("verdict-score");
    score.getStyleClass().add("verdict-score");
    score.setMinWidth(Region.USE_PREF_SIZE);
    VBox side = new VBox(score, actions);
    side.setAlignment(Pos.CENTER_RIGHT);
    side.getStyleClass().add("verdict-side");
    side.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(icon, words, side);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Says something. */
  void say(Mood mood, String leading, String words, String standing, List<Action> deeds) {
    sign.show(mood.icon);
    lead.setText(leading);
    text.setText(words.isEmpty() ? "" : (words.contains("\n") ? "\n" : " ") + words);
    score.setText(standing);
    getStyleClass().setAll("verdict", mood.style());
    String spoken = (leading + " " + words + " " + standing).strip();
    setAccessibleText(spoken);
    actions.getChildren().setAll(deeds.stream().map(Verdict::button).toList());
    if (!deeds.isEmpty()) {
      actions.getChildren().getLast().setAccessibleHelp(spoken); // it gets the focus, and is read
    }
  }

  /** Gives the keys to the first thing that can be done. */
  void enter() {
    if (!actions.getChildren().isEmpty()) {
      actions.getChildren().getLast().requestFocus();
    }
  }

  private static Button button(Action action) {
    Button button = new Button(action.words());
    button.setId(action.id());
    button.getStyleClass().add(action.strong() ? "strong-button" : "verdict-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDefaultButton(false);
    button.setOnAction(_ -> action.deed().run());
    return button;
  }
}
