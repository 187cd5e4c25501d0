package loopglass.view.present;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loopglass.lesson.Caption;
import loopglass.lesson.Reached;
import loopglass.lesson.Standing;
import loopglass.lesson.Stops;
import loopglass.picture.Staging;
import loopglass.playback.Moment;
import loopglass.scenario.Stop;
import loopglass.view.lesson.CodeText;
import loopglass.view.lesson.LessonTexts;
import loopglass.view.panel.Command;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Theme;
import loopglass.view.still.Easel;
import loopglass.view.still.Sheet;
import loopglass.view.still.Shot;
import org.kordamp.ikonli.feather.Feather;

/** What the presenter sees: what to say now, what comes next, and the time. */
final class PresenterView extends VBox {

  private static final int PICTURE_WIDTH = 960;
  private static final int PICTURE_HEIGHT = 540;
  private static final int SECONDS = 60;

  private static final double LINES = 46;

  private final Cast small;
  private final Theme theme;
  private final Clock clock;
  private final Label title = new Label();
  private final Label place = new Label();
  private final Label time = new Label();
  private final Label passed = new Label();
  private final StackPane current = new StackPane();
  private final VBox notes = new VBox();
  private final RunningLines lines = new RunningLines();
  private final ImageView picture = new ImageView();
  private final VBox next = new VBox();
  private final HBox columns;
  private double seconds;
  private int pictured = Integer.MIN_VALUE;
  private String said = "";

  PresenterView(Cast small, Theme theme, Clock clock, Consumer<Command> perform) {
    this.small = small;
    this.theme = theme;
    this.clock = clock;
    setId("presenter");
    getStyleClass().add("presenter");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(LessonTexts.text("present.presenter"));
    title.getStyleClass().add("presenter-title");
    place.setId("presenter-place");
    place.getStyleClass().add("presenter-place");
    time.setId("presenter-time");
    passed.setId("presenter-passed");
    for (Label label : new Label[] {time, passed}) {
      label.getStyleClass().add("presenter-time");
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    place.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            place,
            space,
            named("present.elapsed", passed),
            named("present.time", time),
            button(Command.SLIDE_BACK, Feather.CHEVRON_LEFT, perform),
            button(Command.SLIDE_NEXT, Feather.CHEVRON_RIGHT, perform),
            button(Command.LEAVE, Feather.X, perform));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("presenter-head");
    Pane shown = new Fitted(small.stage());
    current.getChildren().setAll(shown);
    current.getStyleClass().add("presenter-picture");
    notes.getStyleClass().add("presenter-notes");
    notes.setId("presenter-notes");
    VBox left = new VBox(current, lines);
    left.getStyleClass().add("presenter-column");
    VBox.setVgrow(current, Priority.ALWAYS);
    picture.setPreserveRatio(true);
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("presenter-picture");
    next.getStyleClass().add("presenter-next");
    next.setId("presenter-next");
    VBox right = new VBox(head("present.next"), frame, next);
    right.getStyleClass().add("presenter-column");
    VBox middle = new VBox(head("present.say"), notes);
    middle.getStyleClass().add("presenter-column");
    columns = new HBox(left, right);
    columns.getStyleClass().add("presenter-columns");
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    VBox.setVgrow(columns, Priority.ALWAYS);
    columns.setMinHeight(0);
    frame.setMinHeight(0);
    widthProperty()
        .subscribe(
            wide -> {
              right.setMinWidth(Math.rint(0.34 * wide.doubleValue()));
              right.setMaxWidth(right.getMinWidth());
              picture.setFitWidth(right.getMinWidth() - 2);
            });
    heightProperty()
        .subscribe(
            high ->
                setStyle(
                    "-fx-font-size: "
                        + Math.max(12, Math.rint(high.doubleValue() / LINES))
                        + "px;"));
    getChildren().setAll(head, columns, middle);
    small.arrange(Staging.PLAIN, 936, 564);
  }

  private static Node named(String key, Label value) {
    Label name = new Label(LessonTexts.text(key));
    name.getStyleClass().add("quiet");
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox box = new HBox(name, value);
    box.getStyleClass().add("presenter-named");
    box.setAlignment(Pos.BASELINE_LEFT);
    return box;
  }

  private static Label head(String key) {
    Label head = new Label(LessonTexts.text(key));
    head.getStyleClass().add("presenter-head-word");
    return head;
  }

  private static Button button(Command command, Feather icon, Consumer<Command> perform) {
    Button button = new Button(null, new Icon(icon));
    button.getStyleClass().add("icon-button");
    button.setTooltip(new Tooltip(command.hint()));
    button.setAccessibleText(command.words());
    button.setFocusTraversable(false);
    button.setOnAction(_ -> perform.accept(command));
    return button;
  }

  /** Lies over the slide, on a single screen. */
  void asNotes() {
    getStyleClass().add("over-slide");
  }

  /** Shows the notes over the slide, or no longer. */
  void toggle() {
    if (getStyleClass().contains("over-slide")) {
      setVisible(!isVisible());
    }
  }

  /** Shows where the deck stands. */
  void show(Playback now, Stops stops, Standing here, boolean told) {
    title.setText(now.scenario().title());
    place.setText(
        here.count() == 0 ? "" : LessonTexts.text("present.position", here.number(), here.count()));
    if (!isVisible() || now.isEmpty()) {
      return;
    }
    small.show(now);
    lines.show(now);
    notes(now, here, told);
    next(now, stops);
    tick();
  }

  private void notes(Playback now, Standing here, boolean told) {
    String words = here.number() == 0 ? now.scenario().frontMatter().summary() : here.words();
    String caption = Caption.of(now.trace(), now.told()).sentence();
    String all = words + here.answer() + told + caption;
    if (all.equals(said)) {
      return;
    }
    said = all;
    notes.getChildren().setAll(new CodeText(words, "presenter-words"));
    if (here.asks()) {
      String key = told ? "present.answer.told" : "present.answer.held";
      Label state = new Label(LessonTexts.text(key));
      state.getStyleClass().add("quiet");
      notes.getChildren().addAll(state, new CodeText(here.answer(), "presenter-answer"));
    }
    if (now.told() > 0) {
      Text happened = new Text(caption);
      happened.getStyleClass().add("presenter-caption");
      notes.getChildren().add(new TextFlow(happened));
    }
  }

  private void next(Playback now, Stops stops) {
    Optional<Reached> coming = stops.after(now.moment().step());
    int step = coming.map(Reached::step).orElse(-1);
    if (step == pictured) {
      return;
    }
    pictured = step;
    Stop stop = coming.map(Reached::stop).orElse(null);
    picture.setVisible(stop != null);
    if (stop == null) {
      String key = stops.isEmpty() ? "present.next.job" : "present.next.none";
      next.getChildren().setAll(new CodeText(LessonTexts.text(key), "presenter-words"));
      return;
    }
    Sheet sheet = Sheet.of(PICTURE_WIDTH, PICTURE_HEIGHT, theme).showing(Set.of(), Set.of());
    Easel easel = new Easel(now.scenario(), now.trace(), sheet);
    easel.show(Shot.of(Moment.at(step)));
    picture.setImage(easel.paint(null));
    String words = stop.asks() ? stop.question() : stop.note();
    next.getChildren().setAll(new CodeText(words, "presenter-words"));
  }

  /** Lets time pass. */
  void beat(double passedSeconds) {
    seconds += passedSeconds;
    if (isVisible()) {
      tick();
    }
  }

  private void tick() {
    int whole = (int) seconds;
    int minutes = whole / SECONDS;
    String hours = minutes < SECONDS ? "" : String.format(Locale.ROOT, "%d:", minutes / SECONDS);
    String rest = hours.isEmpty() ? "%d:%02d" : "%02d:%02d";
    passed.setText(hours + String.format(Locale.ROOT, rest, minutes % SECONDS, whole % SECONDS));
    LocalTime day = clock.instant().atZone(clock.getZone()).toLocalTime();
    time.setText(String.format(Locale.ROOT, "%02d:%02d", day.getHour(), day.getMinute()));
  }

  /** Holds the stage at a shape, as large as there is room. */
  private static final class Fitted extends Pane {
    private final Region stage;

    Fitted(Region stage) {
      this.stage = stage;
      getChildren().setAll(stage);
      setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
      stage.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }
}
