package loopglass.view.start;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.lesson.predict.Standing;
import loopglass.scenario.FrontMatter.Level;
import loopglass.scenario.Scenario;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Switch;
import loopglass.view.predict.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The library: what is searched for, and what was found. */
public final class LibraryPane extends VBox {

  private static final int PAGE = 8;

  private final Finder finder;
  private final CustomTextField search = new CustomTextField();
  private final ComboBox<String> topic = new ComboBox<>();
  private final Switch<Optional<Level>> level = new Switch<>(this::want);
  private final Label count = new Label();
  private final ListView<Find> list = new ListView<>();
  private final Runnable leave;
  private final ToggleButton review = new ToggleButton();
  private final List<Scenario> library;
  private final Function<Scenario, Standing> standing;
  private Optional<Level> wanted = Optional.empty();

  /**
   * A library.
   *
   * @param chosen told which program is selected, or null when none is
   * @param open opens the selected program
   * @param leave leads out of the page
   */
  public LibraryPane(
      List<Scenario> library, Consumer<@Nullable Scenario> chosen, Runnable open, Runnable leave) {
    this(library, chosen, open, leave, _ -> Standing.NONE);
  }

  /**
   * The same with marks.
   *
   * @param standing how well a program was predicted
   */
  LibraryPane(
      List<Scenario> library,
      Consumer<@Nullable Scenario> chosen,
      Runnable open,
      Runnable leave,
      Function<Scenario, Standing> standing) {
    this.library = library;
    this.standing = standing;
    finder = new Finder(library);
    this.leave = leave;
    getStyleClass().addAll("room", "library");
    search.setId("search");
    search.getStyleClass().add("search");
    search.setPromptText(Labels.text("start.search", library.size()));
    search.setAccessibleText(Labels.text("start.search", library.size()));
    search.setLeft(new Icon(Feather.SEARCH));
    search.setRight(count);
    search.textProperty().subscribe(_ -> find());
    search.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyPressed(event, open));
    fillTopics();
    fillLevels();
    count.getStyleClass().add("library-count");
    count.setId("library-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox line = new HBox(search);
    line.getStyleClass().add("search-line");
    topic.setMaxWidth(Double.MAX_VALUE);
    review.setId("review");
    review.setVisible(false);
    review.setManaged(false);
    review.getStyleClass().add("review-toggle");
    review.setAccessibleHelp(Words.text("review.accessible"));
    review.setTooltip(new Tooltip(Words.text("review.accessible")));
    review.setOnAction(_ -> find());
    VBox filters = new VBox(topic, level, review); // beside each other they need more than a third
    filters.getStyleClass().add("filters");
    list.setId("finds");
    list.getStyleClass().add("finds");
    list.setAccessibleText(Labels.text("start.found"));
    list.setPlaceholder(new Label(Labels.text("start.nothing")));
    list.setCellFactory(_ -> new FindCell(open, standing));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(find -> chosen.accept(find == null ? null : find.scenario()));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open.run();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            escape();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(line, filters, list);
    find();
  }

  /** The program that is selected. */
  public Optional<Scenario> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Find::scenario);
  }

  /** Shows anew how well programs were predicted. */
  void refresh() {
    long mistaken =
        library.stream().filter(program -> standing.apply(program) == Standing.REVIEW).count();
    review.setText(Words.text("review.count", mistaken));
    review.setVisible(mistaken > 0);
    review.setManaged(mistaken > 0);
    if (mistaken == 0) {
      review.setSelected(false);
    }
    find();
    list.refresh();
  }

  /** Gives the keys to the search. */
  public void enter() {
    search.requestFocus();
    search.selectAll();
  }

  /** Types into the search, wherever the focus was. */
  void type(String text) {
    search.requestFocus();
    search.end();
    search.appendText(text);
  }

  private void fillTopics() {
    topic.setId("topic");
    topic.getStyleClass().add("topic");
    topic.setAccessibleText(Labels.text("start.topic"));
    topic.getItems().add(Labels.text("start.topic.any"));
    topic.getItems().addAll(finder.topics());
    topic.getSelectionModel().selectFirst();
    topic.setVisibleRowCount(topic.getItems().size());
    topic.valueProperty().subscribe((String _, String _) -> find());
  }

  private void fillLevels() {
    level.getStyleClass().add("switch");
    level.add(level("any"), Optional.empty());
    for (Level one : Level.values()) {
      level.add(level(one.name().toLowerCase(Locale.ROOT)), Optional.of(one));
    }
    level.show(wanted);
  }

  private static ToggleButton level(String word) {
    ToggleButton button = new ToggleButton(Labels.text("level." + word));
    button.setId("level-" + word);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(Labels.text("level.accessible", button.getText()));
    return button;
  }

  private void want(Optional<Level> value) {
    wanted = value;
    find();
  }

  private void find() {
    String topicWanted =
        topic.getSelectionModel().getSelectedIndex() <= 0
            ? ""
            : Objects.requireNonNullElse(topic.getValue(), "");
    Find before = list.getSelectionModel().getSelectedItem();
    List<Find> found = finder.find(search.getText(), topicWanted, wanted);
    if (review.isSelected()) {
      found =
          found.stream()
              .filter(find -> standing.apply(find.scenario()) == Standing.REVIEW)
              .toList();
    }
    list.getItems().setAll(found);
    boolean searching = !search.getText().isBlank();
    int same = before == null || searching ? -1 : found.indexOf(before);
    list.getSelectionModel().clearAndSelect(Math.max(0, same));
    list.scrollTo(Math.max(0, same));
    count.setText(Labels.text("start.count", found.size()));
  }

  /** Arrows walk through what was found while the search keeps the focus. */
  private void keyPressed(KeyEvent event, Runnable open) {
    switch (event.getCode()) {
      case DOWN -> walk(1);
      case UP -> walk(-1);
      case PAGE_DOWN -> walk(PAGE);
      case PAGE_UP -> walk(-PAGE);
      case ENTER -> open.run();
      case ESCAPE -> escape();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void walk(int rows) {
    if (list.getItems().isEmpty()) {
      return;
    }
    int to =
        Math.clamp(
            list.getSelectionModel().getSelectedIndex() + (long) rows,
            0,
            list.getItems().size() - 1);
    list.getSelectionModel().clearAndSelect(to);
    list.scrollTo(Math.max(0, to - PAGE / 2));
  }

  private void escape() {
    if (search.getText().isEmpty()) {
      leave.run();
    } else {
      search.clear();
      search.requestFocus();
    }
  }
}
