package loopglass.view.console;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import loopglass.trace.Line;
import loopglass.trace.Line.Form;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the console. Its level shows as an icon and a word, never by colour alone. */
final class ConsoleCell extends ListCell<Line> {

  private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");
  private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
  private static final PseudoClass CLEARED = PseudoClass.getPseudoClass("cleared");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

  /** What of the list's width is not for the text: insets and the scroll bar, a level's word. */
  private static final double MARGINS = 48;

  private static final double LEVEL = 90;
  private static final double NUMBER = 34;
  private static final double SIGN = 52;
  private static final double NARROWEST = 120;
  private static final double NARROWEST_COMPARED = 76;

  /** A group indents its lines by so much, and its title by a chevron as wide. */
  private static final double GUIDE = 16;

  /** Guides and chevron take no more than this part of the width, however deep a group is. */
  private static final double DEEPEST = 1 / 3.0;

  /** The margin of a line that is never wrapped. */
  private static final double UNBROKEN = -1;

  /** Before the list has a width, lines are taken for short, as nearly all are. */
  private static final double UNKNOWN = 1_000;

  private final ConsoleLines lines;
  private final IntegerProperty written;
  private final IntegerProperty current;
  private final BooleanProperty levelled = new SimpleBooleanProperty();
  private final DoubleProperty margin = new SimpleDoubleProperty();

  /** Width of what is there only in comparison with another program. */
  private final DoubleProperty extra = new SimpleDoubleProperty();

  private final HBox guides = new HBox();
  private final Label chevron = new Label();
  private final Text text = new Text();
  private final LongLine more = new LongLine();
  private final VBox words = new VBox(text, more);
  private final Label level = new Label();
  private final Region space = new Region();
  private final DifferenceMark difference = new DifferenceMark();
  private final Label number = new Label();
  private final HBox row = new HBox(number, difference, guides, words, space, level);
  private final IntFunction<@Nullable Difference> differences;

  ConsoleCell(
      ConsoleLines lines,
      IntegerProperty written,
      IntegerProperty current,
      IntConsumer go,
      IntFunction<@Nullable Difference> differences) {
    this.lines = lines;
    this.differences = differences;
    number.getStyleClass().add("console-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
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
                () -> wrappingWidth(getListView()),
                listViewProperty(),
                widthProperty(),
                levelled,
                margin,
                extra));
    guides.setMinWidth(Region.USE_PREF_SIZE);
    listViewProperty()
        .flatMap(ListView::widthProperty)
        .subscribe(
            _ -> {
              if (getItem() != null && getItem().depth() > 0) {
                showForm(getItem());
              }
            });
    chevron.setMinWidth(Region.USE_PREF_SIZE);
    chevron.getStyleClass().add("console-chevron");
    chevron.setOnMouseClicked(
        event -> {
          lines.turn(lines.indexOf(getIndex()));
          event.consume();
        });
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
      pseudoClassStateChanged(DIFFERS, false);
    } else {
      String part = more.show(line);
      boolean cleared = line.form() == Form.CLEAR;
      text.setText(cleared ? Labels.text("console.cleared") : part);
      showForm(line);
      getStyleClass().add(style(line.level()));
      showLevel(line.level());
      setGraphic(row);
      setAccessibleText((level.getText() + " " + text.getText() + " " + more.getText()).strip());
      showDifference();
    }
    mark();
  }

  /** The number of the line, and how it differs from another program's, where that is asked. */
  private void showDifference() {
    int line = getIndex() < lines.size() ? lines.indexOf(getIndex()) : -1;
    Difference shown = line < 0 ? null : differences.apply(line);
    boolean compared = shown != null;
    show(number, compared);
    number.setText(compared ? String.valueOf(line + 1) : "");
    boolean differs = shown != null && !shown.equals(Difference.NONE);
    show(difference, differs);
    pseudoClassStateChanged(DIFFERS, differs);
    extra.set((compared ? NUMBER : 0) + (differs ? SIGN : 0));
    if (shown != null && differs) {
      difference.show(shown);
      setAccessibleText(getAccessibleText() + ". " + difference.getAccessibleText());
    }
  }

  /** Guide lines for the groups around it, a chevron for a group's title, a table unbroken. */
  private void showForm(Line line) {
    int depth = Math.min(line.depth(), deepest(getListView()));
    guides.getChildren().setAll(Stream.generate(ConsoleCell::guide).limit(depth).toList());
    boolean group = ConsoleLines.isGroup(line);
    show(guides, group || line.depth() > 0);
    if (group) {
      guides.getChildren().add(chevron);
      boolean open = lines.isOpen(lines.indexOf(getIndex()));
      chevron.setGraphic(new Icon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    }
    text.pseudoClassStateChanged(TITLE, group);
    text.pseudoClassStateChanged(CLEARED, line.form() == Form.CLEAR);
    margin.set(line.form() == Form.TABLE ? UNBROKEN : GUIDE * (depth + 1));
    setPrefWidth(line.form() == Form.TABLE ? USE_COMPUTED_SIZE : 0);
  }

  private static int deepest(@Nullable ListView<Line> list) {
    double width = list == null || list.getWidth() <= 0 ? UNKNOWN : list.getWidth();
    return (int) (width * DEEPEST / GUIDE) - 1;
  }

  private static Node guide() {
    Region guide = new Region();
    guide.getStyleClass().add("console-guide");
    guide.setPrefWidth(GUIDE);
    guide.setMaxHeight(Double.MAX_VALUE);
    return guide;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
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
    level.setGraphic(icon == null ? null : new Icon(icon));
    level.getStyleClass().setAll("console-level");
    show(level, !plain);
    levelled.set(!plain);
  }

  private double wrappingWidth(@Nullable ListView<Line> list) {
    if (margin.get() == UNBROKEN) {
      return 0;
    }
    if (list == null || list.getWidth() <= 0) {
      return UNKNOWN;
    }
    double taken = MARGINS + margin.get() + (levelled.get() ? LEVEL : 0) + extra.get();
    double least = extra.get() > 0 ? NARROWEST_COMPARED : NARROWEST;
    return Math.max(least, list.getWidth() - taken);
  }

  private void mark() {
    // A cell may still show a row of the program before, of which there are fewer now.
    boolean gone = isEmpty() || getIndex() >= lines.size();
    boolean told = gone || lines.indexOf(getIndex()) < written.get();
    pseudoClassStateChanged(COMING, !told);
    pseudoClassStateChanged(NOW, !gone && getIndex() == current.get());
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
