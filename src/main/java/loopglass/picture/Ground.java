package loopglass.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ground that a plan is drawn on: rooms are given places on it. */
final class Ground {

  /** Space between the stage's edge and the rooms, in em. */
  static final double INSET = 0.5;

  private final Map<Room, Box> boxes = new EnumMap<>(Room.class);
  private final Set<Room> rooms;
  private final Scale scale;

  Ground(Set<Room> rooms, Scale scale) {
    this.rooms = rooms;
    this.scale = scale;
  }

  double em() {
    return scale.em();
  }

  boolean has(Room room) {
    return rooms.contains(room);
  }

  /** Those of them that are there. */
  List<Room> those(Room... some) {
    List<Room> there = new ArrayList<>();
    for (Room room : some) {
      if (has(room)) {
        there.add(room);
      }
    }
    return there;
  }

  /** Inside the stage's edge. */
  Box inside(double width, double height) {
    double inset = INSET * em();
    return new Box(inset, inset, width - 2 * inset, height - 2 * inset);
  }

  /** The room stands there, if it is there at all. */
  void place(Room room, Box box) {
    if (has(room)) {
      boxes.put(room, box);
    }
  }

  /** Rooms below each other, equally high. */
  void pile(List<Room> some, Box space, double gap) {
    double height = (space.height() - (some.size() - 1) * gap) / some.size();
    for (int i = 0; i < some.size(); i++) {
      place(some.get(i), new Box(space.x(), space.y() + i * (height + gap), space.width(), height));
    }
  }

  /** Rooms beside each other, equally wide. */
  void row(List<Room> some, Box space, double gap) {
    double width = (space.width() - (some.size() - 1) * gap) / some.size();
    for (int i = 0; i < some.size(); i++) {
      place(some.get(i), new Box(space.x() + i * (width + gap), space.y(), width, space.height()));
    }
  }

  /** The plan, with the ring around that middle. */
  Plan plan(boolean isTall, Point middle, double diameter) {
    double size = has(Room.LOOP) ? diameter : 0;
    return new Plan(
        scale, isTall, Collections.unmodifiableMap(boxes), Box.centered(middle, size, size));
  }

  /** The place of a room; of no size if it is not there. */
  Box of(Room room) {
    return boxes.getOrDefault(room, new Box(0, 0, 0, 0));
  }
}
