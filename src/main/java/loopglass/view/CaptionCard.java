package loopglass.view;

import java.net.URI;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loopglass.lesson.Caption;
import loopglass.lesson.Depth;
import loopglass.picture.Tone;
import loopglass.playback.Moment;
import loopglass.view.panel.Command;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Tones;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * One sentence in large type: what just happened and why, with the rule behind it. It can be opened
 * to tell more, and then follows the steps like that.
 */
final class CaptionCard extends HBox {

  private @Nullable Playback told;
  private Caption caption =
      new Caption("", Labels.text("caption.none.lead"), Labels.text("caption.none.text"), "");
  private final Region bar = new Region();
  private final Text lead = new Text();
  private final Text text = new Text();
  private final Label rule = new Label();
  private final TextFlow sentence = new TextFlow(lead, text);
  private final Icon arrow = new Icon(Feather.CHEVRON_UP);
  private final Button more = new Button(null, arrow);
  private final HBox line = new HBox();
  private @Nullable Button offered;
  private final DepthPane depth;
  private final BooleanProperty deep = new SimpleBooleanProperty(this, "deep");

  /**
   * A card that tells of nothing yet.
   *
   * @param browser shows an address to the user, and says whether it could
   */
  CaptionCard(Predicate<URI> browser) {
    depth = new DepthPane(browser);
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
    more.setId("more");
    more.getStyleClass().add("caption-more");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setOnAction(_ -> deep.set(!deep.get()));
    setAccessibleRole(AccessibleRole.TEXT);
    StackPane middle = new StackPane(sentence);
    middle.setAlignment(Pos.CENTER_LEFT);
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    line.getChildren().addAll(middle, rule, more);
    line.getStyleClass().add("caption-line");
    line.setAlignment(Pos.CENTER_LEFT);
    VBox column = new VBox(line, depth);
    HBox.setHgrow(column, Priority.ALWAYS);
    column.setMinWidth(0);
    getChildren().addAll(bar, column);
    deep.subscribe(this::unfold);
    show(Tone.PLAIN);
  }

  /** Whether it tells more than its sentence. */
  BooleanProperty deep() {
    return deep;
  }

  /** Offers something before the first step is taken. */
  void offer(Button button) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    offered = button;
    line.getChildren().add(line.getChildren().indexOf(rule), button);
  }

  void show(Playback now) {
    boolean atStart = !now.isEmpty() && now.moment().equals(Moment.START);
    if (offered != null && offered.isVisible() != atStart) {
      offered.setVisible(atStart);
      offered.setManaged(atStart);
    }
    if (!now.isEmpty() && !now.tellsOf(told)) {
      told = now;
      caption = Caption.of(now.trace(), now.told());
      show(Tones.of(now.step()));
    }
  }

  private void unfold(boolean open) {
    arrow.show(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP);
    more.setText(Labels.text(open ? "depth.less" : "depth.more"));
    String hint = Labels.text(open ? "depth.less.hint" : "depth.more.hint");
    more.setTooltip(new Tooltip(hint + "  ·  " + Command.DEPTH.keys()));
    more.setAccessibleText(hint);
    tell();
  }

  private void show(Tone tone) {
    lead.setText(caption.lead());
    text.setText(" " + caption.text());
    rule.setText(caption.rule());
    getStyleClass().setAll("caption-card", Tones.style(tone));
    tell();
  }

  /** Says the sentence to those who hear it, and the rest if that is wanted. */
  private void tell() {
    boolean known = !caption.key().isEmpty();
    boolean open = deep.get() && known;
    more.setVisible(known);
    rule.setVisible(known && !open);
    rule.setManaged(!open);
    depth.setVisible(open);
    depth.setManaged(open);
    String spoken = caption.sentence() + " " + caption.rule();
    if (open) {
      Depth told = caption.depth();
      depth.show(told);
      spoken = spoken + " " + told.why() + " " + String.join(" ", told.steps());
    }
    setAccessibleText(spoken);
  }
}
