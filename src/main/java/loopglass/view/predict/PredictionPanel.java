package loopglass.view.predict;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.lesson.predict.Item;
import loopglass.lesson.predict.Marking;
import loopglass.lesson.predict.Order;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The predicted order beside what is printed: each line gets its mark at the step that prints it.
 */
final class PredictionPanel extends ScrollPane implements Panel {

  private final VBox rows = new VBox();
  private final Label score = new Label();
  private @Nullable Marking marking;
  private List<Item> answer = List.of();
  private List<Item> never = List.of();
  private int told = -1;

  PredictionPanel() {
    setId("prediction");
    getStyleClass().addAll("prediction-list");
    rows.getStyleClass().add("prediction-rows");
    score.setId("prediction-score");
    score.getStyleClass().add("prediction-score");
    score.setMinWidth(Region.USE_PREF_SIZE);
    setContent(rows);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  @Override
  public String id() {
    return "prediction";
  }

  @Override
  public List<Node> tools() {
    return List.of(score);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public boolean isFor(Playback now) {
    return marking != null;
  }

  @Override
  public boolean isAlways() {
    return false;
  }

  /** Follows a predicted order. */
  void follow(Order order, Marking made, List<Item> said) {
    marking = made;
    answer = said;
    never = order.never();
    told = -1;
  }

  /** Follows none. */
  void forget() {
    marking = null;
  }

  @Override
  public void show(Playback now) {
    Marking made = marking;
    if (made == null || now.isEmpty()) {
      return;
    }
    int done = (int) made.marks().stream().filter(m -> m.printed().step() <= now.told()).count();
    boolean over = done == made.marks().size();
    if (done == told) {
      return;
    }
    told = done;
    long good = made.marks().stream().limit(done).filter(Marking.Mark::isRight).count();
    score.setText(
        done == 0 ? "" : Words.text("watch.so_far", Words.number((int) good), Words.number(done)));
    List<Node> children = new ArrayList<>();
    for (int place = 0; place < done; place++) {
      children.add(marked(place, made.marks().get(place)));
    }
    int place = done;
    for (Item item : over ? List.<Item>of() : made.coming(answer, done)) {
      place++;
      children.add(row("coming", Words.number(place), item, "", Words.text("list.to_come")));
    }
    for (Item item : never) {
      boolean right = !answer.contains(item);
      if (over) {
        children.add(aside(item, right));
      } else if (right) {
        String words = Words.text("order.never");
        children.add(row("coming", "–", item, words, words));
      }
    }
    rows.getChildren().setAll(children);
    Sight.bring(this, rows, Math.max(0, done - 1));
  }

  private static Node marked(int place, Marking.Mark mark) {
    String said =
        mark.isRight()
            ? ""
            : mark.expected()
                .map(item -> Words.text("list.expected", Words.quoted(item)))
                .orElse(Words.text("list.expected.nothing"));
    return row(
        mark.isRight() ? "right" : "wrong",
        Words.number(place + 1),
        mark.printed(),
        said,
        Words.text(mark.isRight() ? "list.right" : "list.wrong"));
  }

  private static Node aside(Item item, boolean right) {
    String words = Words.text(right ? "list.never.right" : "list.never.wrong");
    return row(right ? "right" : "wrong", "–", item, words, words);
  }

  private static Node row(String style, String place, Item item, String more, String spoken) {
    Label number = new Label(place);
    number.getStyleClass().add("order-place");
    Icon icon =
        new Icon(
            switch (style) {
              case "right" -> Feather.CHECK;
              case "wrong" -> Feather.X;
              default -> Feather.MORE_HORIZONTAL;
            });
    Label text = OrderRow.text(item);
    HBox line = new HBox(number, icon, text);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("prediction-line");
    VBox row = new VBox(line);
    row.getStyleClass().addAll("prediction-row", style);
    if (!more.isEmpty()) {
      Label small = new Label(more);
      small.getStyleClass().add("prediction-more");
      small.setMinWidth(0);
      row.getChildren().add(small);
    }
    HBox.setHgrow(text, Priority.ALWAYS);
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(Words.text("list.row", place, Words.of(item), spoken));
    return row;
  }
}
