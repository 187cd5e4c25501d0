package loopglass.view;

import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import loopglass.trace.Line;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the console. Its level shows as an icon and a word, never by colour alone. */
final class ConsoleCell extends ListCell<Line> {

  private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

  /** What of the list's width is not for the text: insets and the scroll bar, a level's word. */
  private static final double MARGINS = 48;

  private static final double LEVEL = 90;
  private static final double NARROWEST = 120;

  /** Before the list has a width, lines are taken for short, as nearly all are. */
  private static final double UNKNOWN = 1_000;

  private final IntegerProperty written;
  private final IntegerProperty current;
  private final BooleanProperty levelled = new SimpleBooleanProperty();
  private final Text text = new Text();
  private final Label level = new Label();
  private final Region space = new Region();
  private final HBox row = new HBox(text, space, level);

  ConsoleCell(IntegerProperty written, IntegerProperty current, IntConsumer go) {
    this.written = written;
    this.current = current;
    text.getStyleClass().add("console-text");
    level.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(space, Priority.ALWAYS);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("console-row");
    setPrefWidth(0);
    text.wrappingWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> wrappingWidth(getListView()), listViewProperty(), widthProperty(), levelled));
    written.subscribe(_ -> mark());
    current.subscribe(_ -> mark());
    setOnMouseClicked(
        _ -> {
          if (!isEmpty()) {
            go.accept(getIndex());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    for (Line.Level each : Line.Level.values()) {
      getStyleClass().remove(style(each));
    }
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      text.setText(line.text());
      getStyleClass().add(style(line.level()));
      showLevel(line.level());
      setGraphic(row);
      setAccessibleText((level.getText() + " " + line.text()).strip());
    }
    mark();
  }

  private void showLevel(Line.Level shown) {
    Feather icon =
        switch (shown) {
          case LOG, INFO, DEBUG -> null;
          case WARN -> Feather.ALERT_TRIANGLE;
          case ERROR -> Feather.X_CIRCLE;
          case UNCAUGHT -> Feather.X_OCTAGON;
        };
    boolean plain = icon == null;
    level.setText(plain ? "" : Labels.text("level." + style(shown)));
    level.setGraphic(plain ? null : new FontIcon(icon));
    level.getStyleClass().setAll("console-level");
    level.setVisible(!plain);
    level.setManaged(!plain);
    levelled.set(!plain);
  }

  private double wrappingWidth(@Nullable ListView<Line> list) {
    if (list == null || list.getWidth() <= 0) {
      return UNKNOWN;
    }
    return Math.max(NARROWEST, list.getWidth() - MARGINS - (levelled.get() ? LEVEL : 0));
  }

  private void mark() {
    pseudoClassStateChanged(COMING, !isEmpty() && getIndex() >= written.get());
    pseudoClassStateChanged(NOW, !isEmpty() && getIndex() == current.get());
  }

  private static String style(Line.Level level) {
    return switch (level) {
      case LOG -> "log";
      case INFO -> "info";
      case WARN -> "warn";
      case ERROR -> "error";
      case DEBUG -> "debug";
      case UNCAUGHT -> "uncaught";
    };
  }
}
