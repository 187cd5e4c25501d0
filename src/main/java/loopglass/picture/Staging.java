package loopglass.picture;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer wants of the stage.
 *
 * @param hidden rooms that are not there; their place goes to the others
 * @param spotlit the room that is lit while everything else is dimmed, or null
 * @param riddle whether what the loop will do next is not told: the viewer shall say it
 */
public record Staging(Set<Room> hidden, @Nullable Room spotlit, boolean riddle) {

  /** Every room, evenly lit. */
  public static final Staging PLAIN = new Staging(Set.of(), null);

  /** Opacity of what is not lit: still there to be seen, no longer to be read. */
  static final double DIM = 0.28;

  /** Takes a copy of the rooms. */
  public Staging {
    hidden = Set.copyOf(hidden);
  }

  /** Nothing is kept back. */
  public Staging(Set<Room> hidden, @Nullable Room spotlit) {
    this(hidden, spotlit, false);
  }

  /** Whether a sprite would tell what the viewer shall say. */
  boolean conceals(Sprite sprite) {
    return riddle && (QueueRoom.isNextTag(sprite) || LoopRoom.isAnswer(sprite));
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
    boolean first = riddle && sprite.key().kind() == Key.Kind.JOB && sprite.room() != Room.STACK;
    Sprite plain = first ? sprite.glow(0) : sprite;
    boolean dims = spotlit != null && there.contains(spotlit) && sprite.room() != spotlit;
    return dims ? plain.opacity(DIM * plain.opacity()) : plain;
  }
}
