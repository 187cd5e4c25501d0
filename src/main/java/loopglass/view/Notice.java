package loopglass.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.language.Phrases;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Sentences about what could not be done, or what should be known. Each stays until it is read,
 * answered or overtaken by another one about the same.
 */
final class Notice extends VBox {

  /** What can be done about it. */
  record Answer(String id, String words, Runnable action) {}

  private static final String TROUBLE = "notice";

  private final Map<String, HBox> rows = new LinkedHashMap<>();
  private @Nullable Region pinned;

  Notice() {
    setId("notices");
    getStyleClass().add("notices");
    arrange();
  }

  /**
   * Says what could not be done; what the reader of programs says, in the language of the moment.
   */
  void say(String words) {
    String text = Phrases.said(words);
    put(TROUBLE, row(TROUBLE, text, Feather.ALERT_TRIANGLE, List.of()));
  }

  /**
   * Says what should be known.
   *
   * @param about names what it is about
   */
  void tell(String about, String text, List<Answer> answers) {
    HBox row = row("notice-" + about, text, Feather.INFO, answers);
    row.getStyleClass().add("info");
    put("notice-" + about, row);
  }

  /** Keeps something above all sentences, seen for as long as it is managed. */
  void pin(Region node) {
    pinned = node;
    node.managedProperty().subscribe(_ -> arrange());
  }

  /** Takes away what could not be done. */
  void clear() {
    remove(TROUBLE);
  }

  /** Takes away what was told about that. */
  void clear(String about) {
    remove("notice-" + about);
  }

  private void put(String key, HBox row) {
    rows.put(key, row);
    arrange();
  }

  private void remove(String key) {
    rows.remove(key);
    arrange();
  }

  private void arrange() {
    List<Node> nodes = new ArrayList<>();
    Region first = pinned;
    if (first != null && first.isManaged()) {
      nodes.add(first);
    }
    nodes.addAll(rows.values());
    getChildren().setAll(nodes);
    setVisible(!nodes.isEmpty());
    setManaged(!nodes.isEmpty());
  }

  private HBox row(String key, String text, Feather icon, List<Answer> answers) {
    Label sentence = new Label(text);
    sentence.setId(key + "-text");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setMinSize(0, Region.USE_PREF_SIZE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox row = new HBox(new Icon(icon), sentence);
    row.setId(key);
    row.getStyleClass().add("notice");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(text);
    for (Answer answer : answers) {
      row.getChildren().add(button(key, answer));
    }
    Button close = new Button(null, new Icon(Feather.X));
    close.setId(key + "-close");
    close.getStyleClass().add("icon-button");
    close.setTooltip(new Tooltip(Labels.text("notice.close")));
    close.setAccessibleText(Labels.text("notice.close"));
    close.setOnAction(_ -> remove(key));
    row.getChildren().add(close);
    return row;
  }

  private Button button(String key, Answer answer) {
    Button button = new Button(answer.words());
    button.setId(answer.id());
    button.getStyleClass().add("notice-answer");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          remove(key);
          answer.action().run();
        });
    return button;
  }
}
