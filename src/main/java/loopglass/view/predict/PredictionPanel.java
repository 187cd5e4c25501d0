package loopglass.view.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
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
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

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
    for (int i = 0; i < made.marks().size(); i++) {
      children.add(i < done ? marked(i, made.marks().get(i)) : coming(i));
    }
    for (Item item : never) {
      boolean right = !answer.contains(item);
      children.add(over ? aside(item, right) : unsaid(item, right));
    }
    rows.getChildren().setAll(children);
    follow(Math.max(0, done - 1));
  }

  /** Scrolls no further than it takes to see a row. */
  private void follow(int row) {
    applyCss();
    layout();
    double view = getViewportBounds().getHeight();
    double excess = rows.getHeight() - view;
    if (excess <= 0 || row >= rows.getChildren().size()) {
      setVvalue(0);
      return;
    }
    Bounds at = rows.getChildren().get(row).getBoundsInParent();
    double top = getVvalue() * excess;
    double wanted = Math.max(at.getMaxY() - view, Math.min(top, at.getMinY()));
    setVvalue(Math.clamp(wanted / excess, 0, 1));
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

  private Node coming(int place) {
    Optional<Item> said =
        place < answer.size() ? Optional.of(answer.get(place)) : Optional.<Item>empty();
    return said.map(
            item -> row("coming", Words.number(place + 1), item, "", Words.text("list.to_come")))
        .orElseGet(HBox::new);
  }

  private static Node aside(Item item, boolean right) {
    String words = Words.text(right ? "list.never.right" : "list.never.wrong");
    return row(right ? "right" : "wrong", "–", item, words, words);
  }

  private static Node unsaid(Item item, boolean right) {
    return right
        ? row("coming", "–", item, Words.text("order.never"), Words.text("order.never"))
        : new HBox();
  }

  private static Node row(String style, String place, Item item, String more, String spoken) {
    Label number = new Label(place);
    number.getStyleClass().add("order-place");
    FontIcon icon =
        new FontIcon(
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
