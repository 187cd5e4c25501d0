package loopglass.picture;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer wants of the stage.
 *
 * @param hidden rooms that are not there; their place goes to the others
 * @param spotlit the room that is lit while everything else is dimmed, or null
 */
public record Staging(Set<Room> hidden, @Nullable Room spotlit) {

  /** Every room, evenly lit. */
  public static final Staging PLAIN = new Staging(Set.of(), null);

  /** Opacity of what is not lit: still there to be seen, no longer to be read. */
  static final double DIM = 0.28;

  /** Takes a copy of the rooms. */
  public Staging {
    hidden = Set.copyOf(hidden);
  }

  Set<Room> shown(Set<Room> wanted) {
    Set<Room> rooms = EnumSet.noneOf(Room.class);
    rooms.addAll(wanted);
    rooms.removeAll(hidden);
    return rooms;
  }

  /**
   * A sprite in that light.
   *
   * @param there the rooms that are on the stage: one that is not takes no light from the others
   */
  Sprite light(Sprite sprite, Set<Room> there) {
    boolean dims = spotlit != null && there.contains(spotlit) && sprite.room() != spotlit;
    return dims ? sprite.opacity(DIM * sprite.opacity()) : sprite;
  }
}
