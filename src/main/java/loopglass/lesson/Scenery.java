package loopglass.lesson;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import loopglass.scenario.Room;
import loopglass.scenario.Rooms;

/**
 * What a slide shows of the window: the rooms that the lesson names and nothing else; of a lesson
 * that names none, the program, its page, the console and the whole stage.
 *
 * @param panels rooms with words, in their order
 * @param stage rooms of the stage; none for a slide without a stage
 * @param caption whether it says what just happened
 */
public record Scenery(List<Room> panels, Set<Room> stage, boolean caption) {

  private static final Set<Room> STAGE =
      EnumSet.of(
          Room.STACK,
          Room.WEB_APIS,
          Room.LOOP,
          Room.MICROTASKS,
          Room.TASKS,
          Room.FRAMES,
          Room.IDLE);

  private static final Set<Room> USUAL = EnumSet.of(Room.PROGRAM, Room.CONSOLE);

  /** Keeps copies. */
  public Scenery {
    panels = List.copyOf(panels);
    stage = Set.copyOf(stage);
  }

  /**
   * The scenery of a lesson.
   *
   * @param page whether the program has a page
   */
  public static Scenery of(Rooms rooms, boolean page) {
    Set<Room> wanted = EnumSet.noneOf(Room.class);
    wanted.addAll(rooms.show());
    wanted.removeAll(Set.of(Room.CAPTION, Room.TIMELINE));
    if (wanted.isEmpty()) {
      wanted.addAll(STAGE);
      wanted.addAll(USUAL);
      if (page) {
        wanted.add(Room.PAGE);
      }
    }
    wanted.removeAll(rooms.hide());
    Set<Room> stage = EnumSet.copyOf(wanted);
    stage.retainAll(STAGE);
    List<Room> panels = new ArrayList<>(wanted);
    panels.removeAll(STAGE);
    return new Scenery(panels, stage, !rooms.hide().contains(Room.CAPTION));
  }

  /** Whether so little of the stage is there that it is one card among the others. */
  public boolean isStageSmall() {
    return stage.size() == 1;
  }
}
