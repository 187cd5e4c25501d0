package loopglass.view.lesson;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopglass.lesson.Standing;
import loopglass.lesson.Stops;
import loopglass.scenario.Scenario;
import loopglass.scenario.Stop;
import loopglass.view.panel.Command;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The lesson of a program: what it is about, and what it says and asks at its stops. */
public final class LessonCard extends HBox {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Label place = new Label();
  private final HBox walk;
  private final StackPane pages = new StackPane();
  private final Map<List<Stop>, StopPage> known = new HashMap<>();
  private final Set<List<Stop>> told = new HashSet<>();
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private @Nullable Scenario scenario;
  private @Nullable Standing standing;

  /**
   * A card without a lesson.
   *
   * @param perform carries a command out
   * @param passing whether playback goes on at stops
   * @param close told when the viewer wants the card away
   */
  public LessonCard(Consumer<Command> perform, BooleanProperty passing, Runnable close) {
    setId("lesson");
    getStyleClass().add("lesson-card");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    Region bar = new Region();
    bar.getStyleClass().add("lesson-bar");
    place.setId("lesson-place");
    place.getStyleClass().add("lesson-place");
    walk =
        new HBox(
            button(Command.PREVIOUS_STOP, Feather.CHEVRON_LEFT, perform),
            button(Command.NEXT_STOP, Feather.CHEVRON_RIGHT, perform));
    walk.getStyleClass().add("lesson-walk");
    VBox where = new VBox(place, walk);
    where.getStyleClass().add("lesson-where");
    where.setAlignment(Pos.CENTER_LEFT);
    where.setMinWidth(Region.USE_PREF_SIZE);
    pages.setMinWidth(0);
    pages.getStyleClass().add("lesson-pages");
    HBox.setHgrow(pages, Priority.ALWAYS);
    HBox tools = new HBox(pauses(passing), away(close));
    tools.setMinWidth(Region.USE_PREF_SIZE);
    tools.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(bar, where, pages, tools);
  }

  private static Button button(Command command, Feather icon, Consumer<Command> perform) {
    Button button = new Button();
    dress(button, "lesson-" + command.name().toLowerCase(Locale.ROOT), icon);
    button.setTooltip(new Tooltip(command.hint()));
    button.setAccessibleText(command.words());
    button.setOnAction(_ -> perform.accept(command));
    return button;
  }

  private static void dress(ButtonBase button, String id, Feather icon) {
    button.setId(id);
    button.setGraphic(new Icon(icon));
    button.getStyleClass().addAll("icon-button", "lesson-button");
  }

  private static Node pauses(BooleanProperty passing) {
    ToggleButton pauses = new ToggleButton();
    dress(pauses, "lesson-pauses", Feather.PAUSE_CIRCLE);
    pauses.setTooltip(new Tooltip(LessonTexts.text("lesson.pauses")));
    pauses.setAccessibleText(LessonTexts.text("lesson.pauses"));
    pauses.setOnAction(_ -> passing.set(!pauses.isSelected()));
    passing.subscribe(pass -> pauses.setSelected(!pass));
    return pauses;
  }

  private static Node away(Runnable close) {
    Button away = new Button();
    dress(away, "lesson-close", Feather.X);
    away.setTooltip(new Tooltip(LessonTexts.text("lesson.close")));
    away.setAccessibleText(LessonTexts.text("lesson.close"));
    away.setOnAction(_ -> close.run());
    return away;
  }

  /** Whether it asks something that is not answered yet. */
  public ReadOnlyBooleanProperty asking() {
    return asking.getReadOnlyProperty();
  }

  /** Whether a program says anything that this card can show. */
  public static boolean isFor(Scenario program) {
    return !program.lesson().stops().isEmpty() || !program.frontMatter().summary().isEmpty();
  }

  /** Shows where a moment is in the lesson. */
  public void show(Playback now, Stops stops) {
    if (now.scenario() != scenario) {
      open(now.scenario());
    }
    Standing here = stops.standing(now.moment());
    if (!here.equals(standing)) {
      standing = here;
      tell(now.scenario(), here);
    }
  }

  private void open(Scenario program) {
    if (scenario != null) {
      told.clear();
    }
    scenario = program;
    standing = null;
    known.clear();
    pages.getChildren().clear();
    page(List.of(), program.frontMatter().summary(), "");
    for (Stop stop : program.lesson().stops()) {
      Standing alone = new Standing(List.of(stop), 1, 1, true);
      page(alone.stops(), alone.words(), alone.answer());
    }
    boolean walks = !program.lesson().stops().isEmpty();
    walk.setVisible(walks);
    walk.setManaged(walks);
  }

  private StopPage page(List<Stop> stops, String words, String answer) {
    return known.computeIfAbsent(
        stops,
        _ -> {
          StopPage page = new StopPage(words, answer, this::answer);
          page.setVisible(false);
          pages.getChildren().add(page);
          return page;
        });
  }

  private void tell(Scenario program, Standing here) {
    StopPage page = page(here.stops(), here.words(), here.answer());
    pages.getChildren().forEach(each -> each.setVisible(each == page));
    page.tell(told.contains(here.stops()));
    asking.set(here.asks() && !told.contains(here.stops()));
    pseudoClassStateChanged(HERE, here.here());
    place.setText(place(here));
    setAccessibleText(spoken(program, here));
  }

  private String spoken(Scenario program, Standing here) {
    if (here.number() == 0) {
      String summary = program.frontMatter().summary();
      return summary.isEmpty() ? place(here) : summary;
    }
    String answer = told.contains(here.stops()) ? " " + here.answer() : "";
    return place(here) + " · " + CodeText.plain(here.words() + answer);
  }

  private static String place(Standing here) {
    if (here.count() == 0) {
      return LessonTexts.text("lesson.about");
    }
    return here.number() == 0
        ? LessonTexts.count("lesson.stops", here.count())
        : LessonTexts.text("lesson.stop", here.number(), here.count());
  }

  /** Shows the answer to what is asked. */
  public void answer() {
    Standing here = standing;
    Scenario program = scenario;
    if (here != null && program != null && here.asks()) {
      told.add(here.stops());
      tell(program, here);
    }
  }

  /** What was told the answer to, for the same card in another language. */
  public void takeOver(LessonCard former) {
    told.addAll(former.told);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** What it says is seen whole, however low the window. */
  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  /** As high as the pages are in what the rest leaves them; an HBox asks them before it knows. */
  @Override
  protected double computePrefHeight(double width) {
    double rest = snappedLeftInset() + snappedRightInset();
    for (Node child : getManagedChildren()) {
      rest += child == pages ? 0 : snapSizeX(child.prefWidth(-1));
    }
    rest += (getManagedChildren().size() - 1) * snapSpaceX(getSpacing());
    double left = Math.max(1, (width < 0 ? getWidth() : width) - rest);
    double high = Math.max(pages.minHeight(left), pages.prefHeight(left));
    return snappedTopInset() + snapSizeY(high) + snappedBottomInset();
  }
}
