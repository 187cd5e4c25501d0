package loopglass.view.editor;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.language.Language;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import org.fxmisc.richtext.CodeArea;
import org.kordamp.ikonli.feather.Feather;

/** Finds text in the program, and replaces it. Closed until it is asked for. */
final class FindBar extends VBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /** More places than these are not pointed out; they are found all the same. */
  private static final int MOST_SHOWN = 1_000;

  private final CodeArea area;
  private final Paint paint;
  private final TextField words = field("find-text", "find.words");
  private final TextField by = field("replace-text", "find.by");
  private final Label count = new Label();
  private final ToggleButton matchCase = toggle("find-case", "find.case");
  private final ToggleButton wholeWord = toggle("find-word", "find.word");
  private final ToggleButton regex = toggle("find-regex", "find.regex");
  private final HBox replacing;
  private Search.Found found = Search.Found.NOTHING;

  FindBar(CodeArea area, Paint paint) {
    this.area = area;
    this.paint = paint;
    getStyleClass().add("find-bar");
    count.setId("find-count");
    count.getStyleClass().add("find-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Button previous = button("find-previous", Feather.CHEVRON_UP, "find.previous", () -> go(-1));
    Button next = button("find-next", Feather.CHEVRON_DOWN, "find.next", () -> go(1));
    Button close = button("find-close", Feather.X, "find.close", this::close);
    HBox finding = row(words, count, matchCase, wholeWord, regex, previous, next, close);
    Button one = new Button(Labels.text("find.replace"));
    one.setOnAction(_ -> replaceOne());
    Button all = new Button(Labels.text("find.replace.all"));
    all.setOnAction(_ -> replaceAll());
    replacing = row(by, named(one, "replace-one"), named(all, "replace-all"));
    getChildren().addAll(finding, replacing);
    words.textProperty().subscribe(_ -> search());
    matchCase.setOnAction(_ -> search());
    wholeWord.setOnAction(_ -> search());
    regex.setOnAction(_ -> search());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(false);
  }

  /** Opens it; a selected word is what is looked for. */
  void open(boolean replace) {
    String selected = area.getSelectedText();
    show(true);
    replacing.setVisible(replace);
    replacing.setManaged(replace);
    if (!selected.isEmpty() && !selected.contains("\n")) {
      words.setText(selected);
    }
    search();
    words.requestFocus();
    words.selectAll();
  }

  void close() {
    show(false);
    search();
    area.requestFocus();
  }

  boolean isOpen() {
    return isVisible();
  }

  /** The text is another one. */
  void refresh() {
    if (isOpen()) {
      search();
    }
  }

  /** Goes to the next place, or the one before: round the end, to the other one. */
  void go(int way) {
    List<Search.Hit> hits = found.hits();
    if (hits.isEmpty()) {
      return;
    }
    int at = current();
    int next = at >= 0 ? at + way : nearest(way);
    select(hits.get(Math.floorMod(next, hits.size())));
  }

  private void select(Search.Hit hit) {
    area.selectRange(hit.from(), hit.to());
    area.requestFollowCaret();
    tell();
  }

  /** The place before or behind the caret. */
  private int nearest(int way) {
    List<Search.Hit> hits = found.hits();
    int caret = area.getSelection().getStart();
    int behind = 0;
    while (behind < hits.size() && hits.get(behind).from() < caret) {
      behind++;
    }
    return way > 0 ? behind : behind - 1;
  }

  /** Index of the place that is selected, or -1. */
  private int current() {
    return found
        .hits()
        .indexOf(new Search.Hit(area.getSelection().getStart(), area.getSelection().getEnd()));
  }

  private Search search() {
    Search search =
        new Search(
            words.getText(), matchCase.isSelected(), wholeWord.isSelected(), regex.isSelected());
    found = isOpen() ? search.in(area.getText()) : Search.Found.NOTHING;
    paint.set(
        Paint.Layer.HIT,
        found.hits().stream()
            .limit(MOST_SHOWN)
            .map(hit -> new Paint.Stretch(hit.from(), hit.to(), "hit"))
            .toList());
    tell();
    return search;
  }

  private void tell() {
    int all = found.hits().size();
    String most = Language.current().number(all) + (all < Search.MOST ? "" : "+");
    int at = current();
    String text =
        words.getText().isEmpty()
            ? ""
            : all == 0
                ? Labels.text("find.none")
                : at < 0
                    ? Labels.text("find.count", most)
                    : Labels.text("find.place", Language.current().number(at + 1), most);
    say(found.problem() == null ? text : found.problem(), found.problem() != null);
  }

  private void say(String text, boolean wrong) {
    count.setText(text);
    count.pseudoClassStateChanged(WRONG, wrong);
    words.pseudoClassStateChanged(WRONG, wrong);
    count.setMinWidth(wrong ? 0 : Region.USE_PREF_SIZE);
    count.setTooltip(wrong ? new Tooltip(text) : null);
    words.setAccessibleHelp(text);
  }

  private void replaceOne() {
    int at = current();
    if (at < 0) {
      go(1);
      return;
    }
    replace(search(), List.of(found.hits().get(at)));
    go(1);
  }

  private void replaceAll() {
    Search search = search();
    if (found.problem() == null) { // else it is told already
      replace(search, search.everywhere(area.getText()).hits());
    }
  }

  /** Replaces in one step, which can be undone as one. */
  private void replace(Search search, List<Search.Hit> hits) {
    String before = area.getText();
    Search.Replaced replaced = search.replaced(before, hits, by.getText());
    Optional.ofNullable(replaced.problem())
        .ifPresentOrElse(
            problem -> say(problem, true),
            () -> {
              if (!hits.isEmpty()) {
                int from = hits.getFirst().from();
                int rest = before.length() - hits.getLast().to();
                String after = replaced.text();
                area.replaceText(
                    from, before.length() - rest, after.substring(from, after.length() - rest));
              }
            });
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == words) {
      event.consume();
      go(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == by) {
      event.consume();
      replaceOne();
    }
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private static TextField field(String id, String key) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(Labels.text(key));
    field.setAccessibleText(Labels.text(key));
    field.setPrefColumnCount(8);
    field.setMinWidth(0);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private static ToggleButton toggle(String id, String key) {
    ToggleButton toggle = new ToggleButton(Labels.text(key + ".sign"));
    hint(toggle, key);
    return named(toggle, id);
  }

  private static Button button(String id, Feather icon, String key, Runnable action) {
    Button button = new Button(null, new Icon(icon));
    hint(button, key);
    button.setOnAction(_ -> action.run());
    return named(button, id);
  }

  private static void hint(ButtonBase button, String key) {
    button.setTooltip(new Tooltip(Labels.text(key)));
    button.setAccessibleText(Labels.text(key));
  }

  private static <B extends ButtonBase> B named(B button, String id) {
    button.setId(id);
    button.getStyleClass().add("find-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static HBox row(Region... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("find-row");
    return row;
  }
}
