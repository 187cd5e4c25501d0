package loopglass.view.present;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopglass.lesson.Scenery;
import loopglass.lesson.Standing;
import loopglass.picture.Staging;
import loopglass.scenario.Room;
import loopglass.scenario.Scenario;
import loopglass.view.lesson.LessonTexts;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/** The slide: few rooms in large type, one sentence, and what the presenter does with them. */
final class Slide extends StackPane {

  /** So many lines of type are as high as the slide. */
  private static final double LINES = 36;

  private static final double NARROWEST = 62;

  /** The type of panels in em of the slide, as the style sheet has it. */
  private static final double WORDS = 0.88;

  private static final double MAGNIFIED_WORDS = 1.5;

  /**
   * A program's type in that of its panel; what is beside its lines, and a character, in its own.
   */
  private static final double SMALLEST = 0.85;

  private static final double LARGEST = 1.1;
  private static final double GUTTER = 5;
  private static final double CHARACTER = 0.63;
  private static final double SCROLL_BAR = 14;
  private static final double DIM = 0.22;
  private static final PseudoClass MAGNIFIED = PseudoClass.getPseudoClass("magnified");

  private final Cast cast;
  private final Board board;
  private final Strip strip = new Strip();
  private final Laser laser = new Laser();
  private final Region black = new Region();
  private final ModalPane over = new ModalPane();
  private final Map<Room, Panel> panels = new LinkedHashMap<>();
  private final Map<Room, Region> cells = new LinkedHashMap<>();
  private Scenery scenery = new Scenery(List.of(), Set.of(), true);
  private @Nullable Scenario scenario;
  private boolean paged;
  private double em = 20;
  private Optional<Spot> lit = Optional.empty();
  private Optional<Spot> zoomed = Optional.empty();

  /** A place on a slide: a panel, or a room of the stage. */
  private sealed interface Spot {
    record OfPanel(Room room) implements Spot {}

    record OfStage(loopglass.picture.Room room) implements Spot {}
  }

  Slide(Cast cast) {
    this.cast = cast;
    board = new Board(cast.stage());
    setId("slide");
    getStyleClass().add("slide");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(LessonTexts.text("present.slide"));
    VBox.setVgrow(board, Priority.ALWAYS);
    VBox all = new VBox(board, strip);
    all.getStyleClass().add("slide-all");
    board.widthProperty().subscribe(this::fit);
    black.setId("black");
    black.getStyleClass().add("slide-black");
    black.setVisible(false);
    over.setId("slide-over");
    over.setFocusTraversable(false);
    over.setInTransitionFactory(null);
    over.setOutTransitionFactory(null);
    getChildren().setAll(all, laser, black, over);
    widthProperty().subscribe(this::size);
    heightProperty().subscribe(this::size);
    addEventFilter(MouseEvent.MOUSE_MOVED, laser::follow);
    addEventFilter(MouseEvent.MOUSE_DRAGGED, laser::follow);
    setOnMouseExited(_ -> laser.forget());
    addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          boolean twice = event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY;
          if (twice && !over.isDisplay()) {
            zoom(spotAt(event));
            event.consume();
          }
        });
  }

  private void size() {
    em = Math.max(10, Math.rint(Math.min(getHeight() / LINES, getWidth() / NARROWEST)));
    setStyle("-fx-font-size: " + em + "px;");
    strip.setMinHeight(Math.rint(0.15 * getHeight()));
    strip.setPrefHeight(strip.getMinHeight());
    board.space(Math.rint(0.6 * em));
    stage();
    fit();
  }

  /**
   * Sets the program as large as its longest line finds room for, within limits: behind those, it
   * is wrapped.
   */
  private void fit() {
    Scenario program = scenario;
    if (program == null || !cells.containsKey(Room.PROGRAM)) {
      return;
    }
    long longest =
        program
            .text()
            .lines()
            .skip(program.firstLine() - 1)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    double width = board.programWidth() - SCROLL_BAR;
    boolean large = zoomed.equals(Optional.of(new Spot.OfPanel(Room.PROGRAM)));
    double words = em * (large ? MAGNIFIED_WORDS : WORDS);
    double fits = width / (GUTTER + CHARACTER * longest) / words;
    cast.sizeProgram(Math.clamp(fits, SMALLEST, LARGEST));
  }

  /** What lies over it while it is told. */
  ModalPane over() {
    return over;
  }

  Laser laser() {
    return laser;
  }

  /** Shows a moment. */
  void show(Playback now, Standing standing, boolean told) {
    boolean page = cast.panels().stream().anyMatch(p -> p.id().equals("page") && p.isFor(now));
    if (now.scenario() != scenario || page != paged) {
      scenario = now.scenario();
      paged = page;
      build(Scenery.of(now.scenario().lesson().rooms(), page));
    }
    panels.values().forEach(panel -> panel.show(now));
    cast.show(now);
    strip.show(now, standing, told);
  }

  private void build(Scenery wanted) {
    scenery = wanted;
    panels.clear();
    cells.clear();
    for (Panel panel : cast.panels()) {
      for (Room room : wanted.panels()) {
        if (room.word().equals(panel.id())) {
          panels.put(room, panel);
          cells.put(room, new Sheet(panel));
        }
      }
    }
    Map<Room, Region> inOrder = new LinkedHashMap<>();
    for (Room room : wanted.panels()) {
      Region cell = cells.get(room);
      if (cell != null) {
        inOrder.put(room, cell);
      }
    }
    cells.clear();
    cells.putAll(inOrder);
    strip.caption(wanted.caption());
    board.put(wanted, cells);
    lit = Optional.empty();
    zoomed = Optional.empty();
    stage();
    fit();
  }

  /** Black, or no longer. */
  void blackOut() {
    black.setVisible(!black.isVisible());
  }

  boolean isBlack() {
    return black.isVisible();
  }

  /** Lights what is under the mouse; when that is lit, or nothing is there, all evenly again. */
  void spotlight() {
    Optional<Spot> there = pointed();
    if (there.isPresent() && !there.equals(lit)) {
      light(there);
    } else if (lit.isPresent()) {
      light(Optional.empty());
    } else {
      spotlightNext();
    }
  }

  /** Lights one after the other, and after the last all evenly. */
  void spotlightNext() {
    List<Spot> spots = spots();
    int next = 1 + lit.map(spots::indexOf).orElse(-1);
    light(next < spots.size() ? Optional.of(spots.get(next)) : Optional.empty());
  }

  /** Magnifies what is under the mouse, else what is lit, else the stage; or no longer. */
  void zoom() {
    zoom(pointed().or(() -> lit));
  }

  private void zoom(Optional<Spot> spot) {
    zoomed = zoomed.isPresent() ? Optional.empty() : spot.or(() -> spots().stream().findFirst());
    light(Optional.empty());
  }

  /** Whether something of it is magnified or lit. */
  boolean isChanged() {
    return zoomed.isPresent() || lit.isPresent();
  }

  /** Everything in its place, evenly lit. */
  void reset() {
    zoomed = Optional.empty();
    light(Optional.empty());
  }

  private void light(Optional<Spot> spot) {
    lit = spot;
    Spot one = spot.orElse(null);
    boolean onStage = one instanceof Spot.OfStage;
    cells.forEach(
        (room, cell) -> {
          boolean dims = one != null && !one.equals(new Spot.OfPanel(room));
          cell.setOpacity(dims ? DIM : 1);
        });
    cast.stage().setOpacity(one == null || onStage ? 1 : DIM);
    stage();
  }

  private void stage() {
    Spot large = zoomed.orElse(null);
    Set<loopglass.picture.Room> there = EnumSet.noneOf(loopglass.picture.Room.class);
    if (large instanceof Spot.OfStage(var room)) {
      there.add(room);
    } else {
      scenery.stage().forEach(room -> there.add(onStage(room)));
      if (scenery.stage().size() > 1) {
        there.add(loopglass.picture.Room.WORKERS); // nobody can name them; they are there if needed
      }
    }
    Set<loopglass.picture.Room> hidden = EnumSet.complementOf(EnumSet.copyOf(orNone(there)));
    loopglass.picture.Room bright =
        lit.orElse(null) instanceof Spot.OfStage(var room) ? room : null;
    boolean single = there.size() == 1;
    Size least = single ? Size.of(there.iterator().next()) : Size.WHOLE;
    cast.arrange(new Staging(hidden, bright), least.width(), least.height());
    board.magnify(
        switch (large) {
          case null -> null;
          case Spot.OfStage _ -> cast.stage();
          case Spot.OfPanel(Room room) -> cells.get(room);
        });
    cells.forEach(
        (_, cell) -> cell.pseudoClassStateChanged(MAGNIFIED, large instanceof Spot.OfPanel));
    fit();
  }

  private static Set<loopglass.picture.Room> orNone(Set<loopglass.picture.Room> rooms) {
    Set<loopglass.picture.Room> copy = EnumSet.noneOf(loopglass.picture.Room.class);
    copy.addAll(rooms);
    return copy;
  }

  /** A stage that is laid out for that size shows its room in the largest type. */
  private record Size(double width, double height) {
    static final Size WHOLE = new Size(640, 400);

    static Size of(loopglass.picture.Room room) {
      return switch (room) {
        case STACK -> new Size(240, 210);
        case LOOP -> new Size(420, 320);
        case APIS, WORKERS -> new Size(480, 320);
        case MICROTASKS, TASKS, FRAMES, IDLE -> new Size(560, 200);
      };
    }
  }

  private static loopglass.picture.Room onStage(Room room) {
    return room == Room.WEB_APIS
        ? loopglass.picture.Room.APIS
        : loopglass.picture.Room.valueOf(room.name());
  }

  private List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    cast.rooms().forEach(room -> spots.add(new Spot.OfStage(room)));
    cells.keySet().forEach(room -> spots.add(new Spot.OfPanel(room)));
    return spots;
  }

  private Optional<Spot> pointed() {
    return laser.at().flatMap(this::spotAt);
  }

  private Optional<Spot> spotAt(MouseEvent event) {
    return spotAt(new Point2D(event.getSceneX(), event.getSceneY()));
  }

  private Optional<Spot> spotAt(Point2D scene) {
    for (Map.Entry<Room, Region> cell : cells.entrySet()) {
      if (isIn(cell.getValue(), scene)) {
        return Optional.of(new Spot.OfPanel(cell.getKey()));
      }
    }
    return isIn(cast.stage(), scene) ? cast.pointed().map(Spot.OfStage::new) : Optional.empty();
  }

  private static boolean isIn(Node node, Point2D scene) {
    return node.getScene() != null && node.isVisible() && node.contains(node.sceneToLocal(scene));
  }

  /** A panel on a slide: with its title, and deaf to the mouse where that would take the keys. */
  private static final class Sheet extends StackPane {
    Sheet(Panel panel) {
      getStyleClass().add("slide-sheet");
      Region node = panel.node();
      if (node.getStyleClass().contains("room")) {
        getChildren().setAll(node);
      } else {
        Label title = new Label(Labels.text(panel.id() + ".title"));
        title.getStyleClass().add("room-title");
        VBox.setVgrow(node, Priority.ALWAYS);
        StackPane head = new StackPane(title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("room-head");
        VBox card = new VBox(head, node);
        card.getStyleClass().addAll("room", "cell");
        getChildren().setAll(card);
      }
      setMinSize(0, 0);
      node.setMouseTransparent(!panel.id().equals("page"));
    }
  }
}
