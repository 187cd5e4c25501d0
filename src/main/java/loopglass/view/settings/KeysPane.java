package loopglass.view.settings;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import org.kordamp.ikonli.feather.Feather;

/** All keys and what they do, by what they are about; the search leaves those that are meant. */
public final class KeysPane extends VBox {

  private static final int COLUMNS = 3;

  private final List<Command> all;
  private final HBox columns = new HBox();
  private final CustomTextField search = new CustomTextField();

  /** The keys of these commands. */
  public KeysPane(Commands commands) {
    getStyleClass().add("keys-pane");
    all = commands.all();
    search.setId("keys-search");
    search.getStyleClass().add("search");
    search.setLeft(new Icon(Feather.SEARCH));
    search.setPromptText(Labels.text("keys.search"));
    search.setAccessibleText(Labels.text("keys.search"));
    search.textProperty().subscribe(_ -> find());
    columns.getStyleClass().add("key-columns");
    ScrollPane scroll = new ScrollPane(columns);
    scroll.getStyleClass().addAll("page-scroll", "keys-scroll");
    scroll.setFitToWidth(true);
    getChildren().addAll(search, scroll);
    find();
  }

  /** Gives the keys to the search. */
  public void enter() {
    search.requestFocus();
  }

  private void find() {
    List<String> words = List.of(search.getText().toLowerCase(Locale.ROOT).strip().split("\\s+"));
    List<VBox> groups =
        Stream.of(KeyGroup.values())
            .map(group -> group(group, words))
            .filter(box -> box.getChildren().size() > 1)
            .toList();
    columns.getChildren().setAll(spread(groups));
  }

  /** Sets each group below the shortest column so far, so that none becomes much longer. */
  private static List<VBox> spread(List<VBox> groups) {
    List<VBox> spread = new ArrayList<>();
    for (int column = 0; column < COLUMNS; column++) {
      VBox box = new VBox();
      box.getStyleClass().add("key-column");
      spread.add(box);
    }
    for (VBox group : groups) {
      spread.stream()
          .min(Comparator.comparingInt(KeysPane::rows))
          .ifPresent(column -> column.getChildren().add(group));
    }
    return spread;
  }

  private static int rows(VBox column) {
    return column.getChildren().stream()
        .mapToInt(
            group ->
                group instanceof VBox box
                    ? ((GridPane) box.getChildren().getLast()).getRowCount() + 2
                    : 0)
        .sum();
  }

  private VBox group(KeyGroup group, List<String> words) {
    Label title = new Label(Labels.text("keys." + group.name().toLowerCase(Locale.ROOT)));
    title.getStyleClass().add("settings-title");
    VBox box = new VBox(title);
    box.getStyleClass().add("key-group");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    for (Command command : all) {
      if (KeyGroup.of(command) == group && words.stream().allMatch(text(command)::contains)) {
        Label key = new Label(command.keys());
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label does = new Label(command.words());
        does.setWrapText(true);
        does.setMinHeight(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), key, does);
      }
    }
    if (grid.getRowCount() > 0) {
      box.getChildren().add(grid);
    }
    return box;
  }

  private static String text(Command command) {
    return (command.keys() + " " + command.words()).toLowerCase(Locale.ROOT);
  }
}
