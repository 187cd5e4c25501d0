package loopglass.view;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Labels;

/** What lies over the window for a while: the keys, or a question. Escape takes it away. */
final class Sheet {

  /** A way out of a question. */
  record Choice(String id, String words, Runnable action) {}

  private Sheet() {}

  /** All keys and what they do. */
  static void keys(ModalPane over, Commands commands) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    List<Command> all = commands.all();
    int rows = (all.size() + 1) / 2;
    for (int place = 0; place < all.size(); place++) {
      Command command = all.get(place);
      Label key = new Label(command.keys());
      key.getStyleClass().add("key");
      Label words = new Label(command.words());
      int column = place / rows * 2;
      grid.addRow(place % rows);
      grid.add(key, column, place % rows);
      grid.add(words, column + 1, place % rows);
    }
    Button close = new Button(Labels.text("keys.close"));
    close.setId("keys-close");
    close.setCancelButton(true);
    close.setOnAction(_ -> over.hide(true));
    show(over, "keys", Labels.text("keys.title"), grid, List.of(close), close);
  }

  /**
   * Asks; each choice takes the sheet away and then does what it says. The first is the default.
   */
  static void ask(ModalPane over, String title, String text, List<Choice> choices) {
    List<Button> buttons = choices.stream().map(choice -> button(over, choice)).toList();
    buttons.getFirst().setDefaultButton(true);
    buttons.getLast().setCancelButton(true);
    show(over, "question", title, new Label(text), buttons, buttons.getFirst());
  }

  private static Button button(ModalPane over, Choice choice) {
    Button button = new Button(choice.words());
    button.setId(choice.id());
    button.setOnAction(
        _ -> {
          over.hide(true);
          choice.action().run();
        });
    return button;
  }

  private static void show(
      ModalPane over, String id, String title, Node content, List<Button> buttons, Button first) {
    Label head = new Label(title);
    head.getStyleClass().add("sheet-title");
    HBox row = new HBox();
    row.getChildren().addAll(buttons);
    row.getStyleClass().add("sheet-buttons");
    row.setAlignment(Pos.CENTER_RIGHT);
    VBox sheet = new VBox(head, content, row);
    sheet.setId(id);
    sheet.getStyleClass().add("over-sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    over.show(sheet);
    first.requestFocus();
  }
}
