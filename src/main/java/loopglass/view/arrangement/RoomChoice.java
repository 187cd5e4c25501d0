package loopglass.view.arrangement;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loopglass.scenario.Room;
import loopglass.scenario.Rooms;
import loopglass.view.panel.Settings;

/**
 * Which rooms are hidden: those that the viewer has hidden, but for what the lesson that is watched
 * asks. What the viewer shows or hides meanwhile counts more than the lesson; what the lesson asks
 * is never kept.
 */
public final class RoomChoice {

  private final Settings settings;
  private final Set<String> shown = new HashSet<>();
  private final Set<String> away = new HashSet<>();
  private final ReadOnlyObjectWrapper<Set<String>> hidden = new ReadOnlyObjectWrapper<>(Set.of());

  /** The choice of those settings, with no lesson. */
  public RoomChoice(Settings settings) {
    this.settings = settings;
    settings.hiddenRooms().subscribe(_ -> choose());
  }

  /**
   * Ids of panels, words of the stage's rooms, {@code timeline}, {@code caption}, {@code lesson}.
   */
  public ReadOnlyObjectProperty<Set<String>> hidden() {
    return hidden.getReadOnlyProperty();
  }

  /** Whether a room is hidden. */
  public boolean hides(String room) {
    return hidden.get().contains(room);
  }

  /** Another lesson is watched, which asks for that. */
  public void ask(Rooms rooms) {
    shown.clear();
    shown.addAll(words(rooms.show()));
    away.clear();
    away.addAll(words(rooms.hide()));
    choose();
  }

  /** The viewer hides a room, or shows it. */
  public void hide(String room, boolean gone) {
    shown.remove(room);
    away.remove(room);
    Set<String> own = new HashSet<>(settings.hiddenRooms().get());
    if (gone) {
      own.add(room);
    } else {
      own.remove(room);
    }
    settings.hiddenRooms().set(Set.copyOf(own));
    choose();
  }

  private void choose() {
    Set<String> all = new HashSet<>(settings.hiddenRooms().get());
    all.removeAll(shown);
    all.addAll(away);
    hidden.set(Set.copyOf(all));
  }

  /** What rooms are called here, which front matter names. */
  public static Set<String> words(Set<Room> rooms) {
    return rooms.stream().map(RoomChoice::word).collect(Collectors.toSet());
  }

  private static String word(Room room) {
    return switch (room) {
      case WEB_APIS -> loopglass.picture.Room.APIS.word();
      default -> room.word();
    };
  }
}
