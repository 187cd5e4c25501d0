package loopglass.view.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import loopglass.picture.Room;
import loopglass.scenario.Rooms;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Settings;
import org.jspecify.annotations.Nullable;

/** The rooms of the window, arranged. */
public final class Arrangement extends StackPane {

  /** {@link #spotlit} of the stage. */
  public static final String STAGE = "stage";

  /** {@link #spotlit} of the card with the tabs. */
  public static final String DRAWER = "drawer";

  private static final double COLUMN = 0.345;

  /** Where the dividers of the column usually stand, by how many rooms it has. */
  private static final double[][] USUAL = {{}, {}, {0.66}, {0.37, 0.78}};

  private final RoomChoice choice;
  private final Region stage;
  private final List<Panel> cards;
  private final List<Panel> tabbed;
  private final Cell drawer;
  private final SplitPane column = new SplitPane();
  private final SplitPane rooms = new SplitPane();
  private final Dividers columnDividers;
  private final Dividers roomsDividers;
  private final ReadOnlyObjectWrapper<String> spotlit = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<Optional<Room>> lit =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable Playback now;

  /**
   * Arranges rooms.
   *
   * @param choice which rooms are hidden
   * @param stage the stage, always there
   * @param cards rooms that are cards of their own, from the top of the column
   * @param tabbed rooms that share a card below them
   */
  public Arrangement(
      Settings settings, RoomChoice choice, Region stage, List<Panel> cards, List<Panel> tabbed) {
    this.choice = choice;
    this.stage = stage;
    this.cards = List.copyOf(cards);
    this.tabbed = List.copyOf(tabbed);
    drawer = new Cell(DRAWER, settings.word("rooms.front", "", this::isTabbed));
    rooms.setId("rooms");
    column.setId("column");
    column.setOrientation(Orientation.VERTICAL);
    SplitPane.setResizableWithParent(column, false);
    columnDividers = new Dividers(column, settings);
    roomsDividers = new Dividers(rooms, settings);
    getChildren().add(rooms);
    choice.hidden().subscribe(_ -> arrange());
    drawer.shown().subscribe(panel -> show(panel));
    arrange();
  }

  private boolean isTabbed(String id) {
    return tabbed.stream().anyMatch(panel -> panel.id().equals(id));
  }

  /** Shows a moment in every room that is a card of its own and on screen. */
  public void showCards(Playback next) {
    now = next;
    arrange();
    for (Panel card : cards) {
      if (isOnScreen(card.node())) {
        card.show(next);
      }
    }
  }

  /** Shows a moment in the room that is at the front of the card with the tabs. */
  public void showDrawer(Playback next) {
    now = next;
    show(drawer.shown().get());
  }

  /** The rooms of the column that the program needs, hidden ones too, from the top. */
  public List<Panel> needed() {
    List<Panel> needed = new ArrayList<>(cards);
    needed.addAll(tabbed);
    needed.removeIf(panel -> !isNeeded(panel));
    return needed;
  }

  /** The room that alone is on screen: {@link #STAGE}, {@link #DRAWER} or a card's id; or "". */
  public ReadOnlyObjectProperty<String> spotlit() {
    return spotlit.getReadOnlyProperty();
  }

  /** Gives a room all the space, or ("") each its own again. */
  public void spotlight(String room) {
    spotlit.set(room);
    arrange();
  }

  /** The room of the stage that is lit while the others are dimmed, if any. */
  public ReadOnlyObjectProperty<Optional<Room>> lit() {
    return lit.getReadOnlyProperty();
  }

  /** Lights a room of the stage, or all of them evenly. */
  public void light(Optional<Room> room) {
    if (room.isPresent() && !spotlit.get().equals(STAGE)) {
      spotlight(""); // another room in the spotlight would hide the stage
    }
    lit.set(room);
  }

  /** Lights the next room of the stage, and after the last one all of them evenly. */
  public void lightNext(List<Room> there) {
    int next = 1 + lit.get().map(there::indexOf).orElse(-1);
    light(next < there.size() ? Optional.of(there.get(next)) : Optional.empty());
  }

  /** Whether anything is in the spotlight, a room of the window or of the stage. */
  public boolean isSpotlit() {
    return !spotlit.get().isEmpty() || lit.get().isPresent();
  }

  /**
   * Spotlights a room of the stage that is pointed at, else the room of the window that has the
   * focus, else the stage. Pointed at nothing else, a second time ends it.
   */
  public void toggleSpotlight(Optional<Room> pointed) {
    if (pointed.isPresent() && !pointed.equals(lit.get())) {
      light(pointed);
    } else if (isSpotlit()) {
      endSpotlight();
    } else {
      spotlight(focused());
    }
  }

  /** Each room has its space and its light again. */
  public void endSpotlight() {
    light(Optional.empty());
    spotlight("");
  }

  /**
   * Brings the room with a tab that a lesson is about most to the front; without one, that which
   * was there before the lesson.
   */
  public void favour(Rooms wanted) {
    Set<String> words = RoomChoice.words(wanted.show());
    Panel favourite = null;
    for (Panel panel : tabbed) {
      if (words.contains(panel.id())) {
        favourite = panel; // the later in the row, the more particular
      }
    }
    drawer.lend(favourite);
  }

  /** Brings a room on screen and to the front. */
  public void reveal(Panel panel) {
    if (choice.hides(panel.id())) {
      choice.hide(panel.id(), false);
    }
    if (tabbed.contains(panel)) {
      drawer.bringToFront(panel);
    }
    if (!isOnScreen(panel.node())) {
      spotlight("");
    }
  }

  /** Moves the edge between the column and the stage a little. */
  public void moveEdge(boolean right) {
    roomsDividers.move(0, right);
  }

  /** Moves the edge below the room that has the focus a little; above it, if it is the lowest. */
  public void moveEdgeBelow(boolean down) {
    List<String> ids = column.getItems().stream().map(Node::getId).toList();
    int room = Math.max(0, ids.indexOf(focused()));
    columnDividers.move(Math.min(room, ids.size() - 2), down);
  }

  private String focused() {
    Scene scene = getScene();
    for (Node node = scene == null ? null : scene.getFocusOwner();
        node != null;
        node = node.getParent()) {
      if (column.getItems().contains(node)) {
        return node.getId();
      }
    }
    return STAGE;
  }

  private void arrange() {
    drawer.hold(tabbed.stream().filter(this::isWanted).toList());
    List<Node> cells = new ArrayList<>();
    for (Panel card : cards) {
      if (isWanted(card)) {
        cells.add(card.node());
      }
    }
    if (drawer.shown().get() != null) {
      cells.add(drawer);
    }
    String only = spotlit.get();
    if (!only.isEmpty() && !only.equals(STAGE)) {
      cells.removeIf(cell -> !only.equals(cell.getId()));
    }
    boolean columnOnly = !only.isEmpty() && !only.equals(STAGE) && !cells.isEmpty();
    boolean stageOnly = only.equals(STAGE) || cells.isEmpty();
    Node focus = getScene() == null ? null : getScene().getFocusOwner();
    columnDividers.arrange(cells, USUAL[Math.min(cells.size(), USUAL.length - 1)]);
    roomsDividers.arrange(
        columnOnly ? List.of(column) : stageOnly ? List.of(stage) : List.of(column, stage), COLUMN);
    if (focus != null && isOnScreen(focus) && !focus.isFocused()) {
      focus.requestFocus();
    }
  }

  private boolean isWanted(Panel panel) {
    return isNeeded(panel) && !choice.hides(panel.id());
  }

  private boolean isNeeded(Panel panel) {
    return now == null ? panel.isAlways() : panel.isFor(now);
  }

  private boolean isOnScreen(Node node) {
    for (Node each = node; each != null; each = around(each)) {
      if (each == this) {
        return true;
      }
    }
    return false;
  }

  /** What a node lies in; a split pane takes its parts in only once it has its looks. */
  private @Nullable Node around(Node node) {
    if (node.getParent() != null) {
      return node.getParent();
    }
    return column.getItems().contains(node)
        ? column
        : rooms.getItems().contains(node) ? rooms : null;
  }

  private void show(@Nullable Panel panel) {
    if (panel != null && now != null && isOnScreen(panel.node())) {
      panel.show(now);
    }
  }
}
