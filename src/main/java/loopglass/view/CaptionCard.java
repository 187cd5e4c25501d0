package loopglass.view;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loopglass.lesson.Caption;
import loopglass.picture.Tone;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Tones;
import org.jspecify.annotations.Nullable;

/** One sentence in large type: what just happened and why, with the rule behind it. */
final class CaptionCard extends HBox {

  private @Nullable Playback told;
  private final Region bar = new Region();
  private final Text lead = new Text();
  private final Text text = new Text();
  private final Label rule = new Label();
  private final TextFlow sentence = new TextFlow(lead, text);

  CaptionCard() {
    setId("caption");
    getStyleClass().add("caption-card");
    setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("caption-bar");
    lead.getStyleClass().add("caption-lead");
    text.getStyleClass().add("caption-text");
    sentence.getStyleClass().add("caption-sentence");
    sentence.setMaxHeight(Region.USE_PREF_SIZE);
    rule.setId("rule");
    rule.getStyleClass().add("rule-chip");
    rule.setMinWidth(Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    StackPane middle = new StackPane(sentence);
    middle.setAlignment(Pos.CENTER_LEFT);
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    getChildren().addAll(bar, middle, rule);
    show(
        new Caption("", Labels.text("caption.none.lead"), Labels.text("caption.none.text"), ""),
        Tone.PLAIN);
  }

  void show(Playback now) {
    if (!now.isEmpty() && !now.tellsOf(told)) {
      told = now;
      show(Caption.of(now.trace(), now.told()), Tones.of(now.step()));
    }
  }

  private void show(Caption caption, Tone tone) {
    lead.setText(caption.lead());
    text.setText(" " + caption.text());
    rule.setText(caption.rule());
    rule.setVisible(!caption.rule().isEmpty());
    getStyleClass().setAll("caption-card", Tones.style(tone));
    setAccessibleText(caption.sentence() + " " + caption.rule());
  }
}
