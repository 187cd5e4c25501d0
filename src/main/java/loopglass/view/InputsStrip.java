package loopglass.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import loopglass.scenario.Input;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What comes to the page from outside, in the order in which it comes: the program's own inputs,
 * and those added by hand, which can be taken back.
 */
final class InputsStrip extends FlowPane {

  private final IntConsumer seek;
  private final Consumer<Input> remove;
  private final Label title = new Label(Labels.text("inputs.title"));
  private List<Input> scheduled = List.of();
  private List<Input> added = List.of();
  private @Nullable Playback now;

  /**
   * A strip.
   *
   * @param seek goes to a step
   * @param remove takes back an input that was added by hand
   */
  InputsStrip(IntConsumer seek, Consumer<Input> remove) {
    this.seek = seek;
    this.remove = remove;
    setId("inputs");
    getStyleClass().add("inputs");
    setAccessibleText(Labels.text("inputs.accessible"));
    title.getStyleClass().add("room-hint");
    fill();
  }

  void show(Playback next) {
    now = next;
    List<Input> own = next.scenario().frontMatter().inputs();
    if (!own.equals(scheduled) || !next.added().equals(added)) {
      scheduled = own;
      added = next.added();
      fill();
    }
  }

  private void fill() {
    List<Input> all = new ArrayList<>(scheduled);
    all.addAll(added);
    all.sort(Comparator.comparing(Input::at).thenComparing(Input::step));
    List<Node> chips = new ArrayList<>();
    chips.add(title);
    all.forEach(input -> chips.add(chip(input, added.contains(input))));
    getChildren().setAll(chips);
    setVisible(!all.isEmpty());
    setManaged(!all.isEmpty());
  }

  private Node chip(Input input, boolean byHand) {
    Label time = new Label(InputWords.time(input));
    time.getStyleClass().add("input-time");
    String words = InputWords.words(input.act());
    Button go = new Button(words, time);
    go.getStyleClass().add("input-words");
    go.setMnemonicParsing(false);
    go.setTooltip(new Tooltip(Labels.text(byHand ? "input.byHand" : "input.scheduled")));
    go.setAccessibleText(
        Labels.text(
            byHand ? "input.accessible.byHand" : "input.accessible",
            words,
            InputWords.time(input)));
    go.setOnAction(_ -> go(input));
    HBox chip = new HBox(go);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().addAll("input-chip", byHand ? "by-hand" : "scheduled");
    if (byHand) {
      Button close = new Button(null, new Icon(Feather.X));
      close.getStyleClass().add("input-remove");
      close.setTooltip(new Tooltip(Labels.text("input.remove")));
      close.setAccessibleText(Labels.text("input.remove") + " " + words);
      close.setOnAction(_ -> remove.accept(input));
      chip.getChildren().add(close);
    }
    return chip;
  }

  private void go(Input input) {
    Playback shown = now;
    if (shown != null && !shown.isEmpty()) {
      seek.accept(shown.stepOf(input));
    }
  }
}
