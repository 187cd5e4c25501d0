package loopglass.view.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import loopglass.lesson.Scenery;
import loopglass.scenario.Room;
import org.jspecify.annotations.Nullable;

/**
 * Where the rooms stand on a slide. The program and the console are a column at the left, with what
 * else has words below them; the stage has the rest. A stage of one room stands beside the program,
 * with what else has words around it.
 */
final class Board extends Pane {

  /** Share of the width of the left column, beside a whole stage and beside a small one. */
  private static final double COLUMN = 0.4;

  private static final double WIDE_COLUMN = 0.47;

  /** Share of the height of a small stage with something below it. */
  private static final double SMALL = 0.48;

  /** Without a stage. */
  private static final double HALF = 0.55;

  private final Map<Room, Region> cells = new LinkedHashMap<>();
  private final Region stage;
  private Scenery scenery = new Scenery(List.of(), Set.of(), true);
  private @Nullable Region only;
  private double gap = 12;

  Board(Region stage) {
    this.stage = stage;
  }

  /** Puts up these rooms. */
  void put(Scenery wanted, Map<Room, Region> rooms) {
    scenery = wanted;
    cells.clear();
    cells.putAll(rooms);
    getChildren().setAll(cells.values());
    if (!wanted.stage().isEmpty()) {
      getChildren().add(stage);
    }
    requestLayout();
  }

  /** Gives all the space to one of them, or (null) each its own. */
  void magnify(@Nullable Region one) {
    only = one;
    getChildren().forEach(child -> child.setVisible(one == null || child == one));
    requestLayout();
  }

  /** Sets the space between rooms, in pixels. */
  void space(double pixels) {
    gap = pixels;
    requestLayout();
  }

  /** How wide the program is, in pixels. */
  double programWidth() {
    Region one = only;
    return one != null && one == cells.get(Room.PROGRAM) ? getWidth() : left(true);
  }

  /** Width of the left column. */
  private double left(boolean both) {
    boolean staged = !scenery.stage().isEmpty();
    double share = staged ? (scenery.isStageSmall() ? WIDE_COLUMN : COLUMN) : HALF;
    return Math.rint(share * getWidth() - (both ? gap / 2 : 0));
  }

  @Override
  protected void layoutChildren() {
    Region one = only;
    if (one != null) {
      if (one == stage) {
        stand(0, 0, getWidth(), getHeight());
      } else {
        one.resizeRelocate(0, 0, getWidth(), getHeight());
      }
      return;
    }
    List<Room> left = new ArrayList<>();
    List<Room> right = new ArrayList<>();
    for (Room room : cells.keySet()) {
      boolean first = room == Room.PROGRAM || room == Room.CONSOLE || room == Room.PAGE;
      boolean below = scenery.stage().size() > 1;
      (first || below ? left : right).add(room);
    }
    if (left.isEmpty()) {
      left.addAll(right);
      right.clear();
    }
    boolean staged = !scenery.stage().isEmpty();
    boolean both = !left.isEmpty() && (staged || !right.isEmpty());
    double width = both ? left(true) : left.isEmpty() ? 0 : getWidth();
    pile(left, 0, 0, width, getHeight());
    double x = width + (both ? gap : 0);
    double rest = getWidth() - x;
    double high = getHeight();
    if (staged) {
      double wide = rest;
      if (right.size() > 1) { // the first of them stands beside the stage
        wide = Math.rint((rest - gap) / 2);
        high = Math.rint(SMALL * (high - gap));
        pile(List.of(right.removeFirst()), x + wide + gap, 0, rest - wide - gap, high);
      } else if (!right.isEmpty()) {
        high = Math.rint(SMALL * (high - gap));
      }
      stand(x, 0, wide, high);
      pile(right, x, high + gap, rest, getHeight() - high - gap);
    } else {
      pile(right, x, 0, rest, high);
    }
  }

  /** The stage has air around its rooms; without it they stand in line with the others. */
  private void stand(double x, double y, double width, double height) {
    double air = Math.rint(gap / 2);
    stage.resizeRelocate(x - air, y - air, width + 2 * air, height + 2 * air);
  }

  /** Rooms below each other. */
  private void pile(List<Room> rooms, double x, double y, double width, double height) {
    double weight = rooms.stream().mapToDouble(Board::weight).sum();
    double free = height - (rooms.size() - 1) * gap;
    double top = y;
    for (Room room : rooms) {
      Region cell = cells.get(room);
      double own = Math.rint(free * weight(room) / weight);
      if (cell != null) {
        cell.resizeRelocate(x, top, width, own);
      }
      top += own + gap;
    }
  }

  /** How much of a column a room takes, beside the others. */
  private static double weight(Room room) {
    return switch (room) {
      case PROGRAM -> 5;
      case CONSOLE -> 2.6;
      default -> 3.4;
    };
  }
}
