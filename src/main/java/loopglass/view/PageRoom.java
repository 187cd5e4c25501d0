package loopglass.view;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.scenario.FrontMatter;
import loopglass.scenario.Input;
import loopglass.trace.Page;
import loopglass.trace.Phase;
import loopglass.trace.Step;
import loopglass.view.page.PageUser;
import loopglass.view.page.PageView;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import org.kordamp.ikonli.feather.Feather;

/** The page of the program as it looks at the moment that is watched, to be used at any of them. */
final class PageRoom extends VBox implements Panel {

  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

  /** How high two rows of inputs are, in sizes of the hint's type. */
  private static final double TWO_ROWS = 4.8;

  /** What a page room asks of the window. */
  interface Desk extends PageUser {
    void remove(Input input);

    void save();

    void seek(int step);
  }

  private final PageView page;
  private final Label hint = new Label();
  private final Label unpainted = new Label(Labels.text("page.unpainted"));
  private final ScrollPane scroll = new ScrollPane();
  private final Button save = new Button(Labels.text("inputs.save"), new Icon(Feather.EDIT_3));
  private final InputsStrip inputs;

  PageRoom(Desk desk) {
    getStyleClass().addAll("room", "page-room");
    setId("page");
    page = new PageView(desk);
    inputs = new InputsStrip(desk::seek, desk::remove);
    Label title = new Label(Labels.text("page.title"));
    title.getStyleClass().add("room-title");
    hint.setId("page-hint");
    hint.getStyleClass().add("room-hint");
    hint.setMinWidth(0);
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    save.setId("inputs-save");
    save.getStyleClass().add("chip-button");
    save.setTooltip(new Tooltip(Labels.text("inputs.save.hint")));
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setVisible(false);
    save.managedProperty().bind(save.visibleProperty());
    save.setOnAction(_ -> desk.save());
    HBox head = new HBox(title, hint, save);
    head.getStyleClass().add("room-head");
    unpainted.getStyleClass().add("room-hint");
    VBox sheet = new VBox(unpainted, page);
    sheet.getStyleClass().add("page-sheet");
    scroll.setContent(sheet);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("page-scroll");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    ScrollPane strip = new ScrollPane(inputs);
    strip.setFitToWidth(true);
    strip.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    strip.setFocusTraversable(false);
    strip.getStyleClass().addAll("page-scroll", "inputs-scroll");
    strip.managedProperty().bind(inputs.visibleProperty());
    strip.visibleProperty().bind(inputs.visibleProperty());
    inputs.prefWrapLengthProperty().bind(widthProperty());
    inputs.heightProperty().subscribe(_ -> strip.setVvalue(strip.getVmax()));
    strip
        .minHeightProperty()
        .bind(
            inputs
                .heightProperty()
                .map(high -> Math.min(high.doubleValue(), TWO_ROWS * hint.getFont().getSize())));
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Labels.text("page.accessible"));
    getChildren().addAll(head, scroll, strip);
  }

  /** Whether a program needs this room: it has a page by now, or something comes to it. */
  @Override
  public boolean isFor(Playback now) {
    FrontMatter matter = now.scenario().frontMatter();
    return !matter.page().isBlank()
        || !matter.inputs().isEmpty()
        || !now.added().isEmpty()
        || !now.isEmpty() && !now.latest().after().painted().isBlank();
  }

  @Override
  public boolean isAlways() {
    return false;
  }

  @Override
  public String id() {
    return "page";
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(Playback now) {
    inputs.show(now);
    save.setVisible(!now.added().isEmpty());
    if (now.isEmpty()) {
      page.show(Page.BLANK, List.of());
      return;
    }
    Page painted = now.trace().step(now.moment().step()).after().painted();
    page.show(painted, List.copyOf(now.scenario().frontMatter().files().keySet()));
    boolean blank = painted.isBlank();
    unpainted.setVisible(blank);
    unpainted.setManaged(blank);
    boolean waits = !blank && waits(now.step());
    hint.pseudoClassStateChanged(WAITING, waits);
    hint.setText(Labels.text(waits ? "page.waits" : blank ? "page.blank" : "page.hint"));
  }

  /** Whether nothing runs, so that only somebody from outside can bring about more. */
  private static boolean waits(Step step) {
    Phase phase = step.after().page().phase();
    return phase == Phase.WAITING || phase == Phase.DONE;
  }
}
