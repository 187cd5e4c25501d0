package loopglass.view.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loopglass.lesson.Caption;
import loopglass.trace.Ending;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Tones;

/** One sentence about a side: what just happened there, or what it waits for. */
final class SideCaption extends HBox {

  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

  private final Text lead = new Text();
  private final Text text = new Text();

  SideCaption() {
    getStyleClass().addAll("caption-card", "side-caption");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    Region bar = new Region();
    bar.getStyleClass().add("caption-bar");
    lead.getStyleClass().add("side-lead");
    text.getStyleClass().add("side-text");
    TextFlow sentence = new TextFlow(lead, text);
    sentence.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane middle = new StackPane(sentence);
    middle.setAlignment(Pos.CENTER_LEFT);
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    getChildren().addAll(bar, middle);
  }

  /** Says what just happened. */
  void tell(Playback now) {
    if (now.isEmpty()) {
      return;
    }
    Ending ending = now.trace().ending();
    boolean unread = ending != null && ending.kind() == Ending.Kind.SYNTAX_ERROR;
    int step = unread ? now.trace().size() - 1 : now.told();
    Caption caption = Caption.of(now.trace(), step);
    String tone = Tones.style(Tones.of(now.trace().step(step)));
    say(caption.lead(), caption.text(), tone, false);
    setAccessibleText(caption.sentence() + " " + caption.rule());
  }

  /** Says what the side waits for. */
  void tellWaiting(String what, String why) {
    say(what, why, "plain", true);
  }

  private void say(String first, String rest, String tone, boolean waiting) {
    lead.setText(first);
    text.setText(" " + rest);
    getStyleClass().setAll("caption-card", "side-caption", tone);
    pseudoClassStateChanged(WAITING, waiting);
    setAccessibleText(first + " " + rest);
  }
}
