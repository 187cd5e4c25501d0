package loopglass.view.predict;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loopglass.lesson.predict.Item;
import loopglass.trace.Line;
import loopglass.view.panel.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line in the list, or the divider before what never prints. */
final class OrderRow extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
  private static final PseudoClass NEVER = PseudoClass.getPseudoClass("never");

  private final @Nullable Item item;
  private final Label place = new Label();

  private OrderRow(@Nullable Item item) {
    this.item = item;
    setAlignment(Pos.CENTER_LEFT);
  }

  static OrderRow of(Item item) {
    OrderRow row = new OrderRow(item);
    row.getStyleClass().add("order-row");
    row.place.getStyleClass().add("order-place");
    Label text = text(item);
    HBox.setHgrow(text, Priority.ALWAYS);
    Icon grip = new Icon(Feather.MENU);
    grip.getStyleClass().add("order-grip");
    row.getChildren().addAll(row.place, text, grip);
    return row;
  }

  static OrderRow divider(String words) {
    OrderRow row = new OrderRow(null);
    row.getStyleClass().add("order-divider");
    Label label = new Label(words, new Icon(Feather.SLASH));
    label.setMinWidth(Region.USE_PREF_SIZE);
    Region line = new Region();
    line.getStyleClass().add("order-line");
    HBox.setHgrow(line, Priority.ALWAYS);
    row.getChildren().addAll(label, line);
    return row;
  }

  /** A line's words, with its level where it has one, and all of it on demand. */
  static Label text(Item item) {
    Label text = new Label(Words.of(item));
    text.getStyleClass().add("order-text");
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    Feather icon =
        switch (item.level()) {
          case LOG, INFO, DEBUG -> null;
          case WARN -> Feather.ALERT_TRIANGLE;
          case ERROR -> Feather.X_CIRCLE;
          case UNCAUGHT -> Feather.X_OCTAGON;
        };
    if (icon != null) {
      text.setGraphic(new Icon(icon));
      text.getStyleClass().add(item.level() == Line.Level.WARN ? "warn" : "error");
    }
    if (item.isShortened()) {
      text.setTooltip(new Tooltip(item.text()));
    }
    if (item.text().isBlank()) {
      text.getStyleClass().add("blank");
    }
    return text;
  }

  /** The line. Not to be asked of the divider. */
  Item item() {
    return Objects.requireNonNull(item);
  }

  /**
   * Shows where it stands.
   *
   * @param number its place, or 0 where it is never printed
   */
  void show(int number, boolean isChosen, boolean isLifted) {
    place.setText(number == 0 ? "–" : Words.number(number));
    pseudoClassStateChanged(CHOSEN, isChosen);
    pseudoClassStateChanged(LIFTED, isLifted);
    pseudoClassStateChanged(NEVER, number == 0);
  }
}
