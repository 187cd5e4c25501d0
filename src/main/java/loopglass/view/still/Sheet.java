package loopglass.view.still;

import java.util.EnumSet;
import java.util.Set;
import loopglass.picture.Room;
import loopglass.view.panel.Theme;

/**
 * What a picture is drawn on: how large it is, in which colours, and what it shows.
 *
 * @param width in pixels
 * @param height in pixels
 * @param theme its colours
 * @param parts what is shown beside the stage
 * @param hidden rooms of the stage that are not shown; without any room there is no stage
 */
public record Sheet(int width, int height, Theme theme, Set<Part> parts, Set<Room> hidden) {

  /** Keeps copies. */
  public Sheet {
    parts = Set.copyOf(parts);
    hidden = Set.copyOf(hidden);
  }

  /** A sheet that shows everything. */
  public static Sheet of(int width, int height, Theme theme) {
    return new Sheet(width, height, theme, EnumSet.allOf(Part.class), Set.of());
  }

  /** The same in another size, in pixels. */
  public Sheet sized(int newWidth, int newHeight) {
    return new Sheet(newWidth, newHeight, theme, parts, hidden);
  }

  /** The same in other colours. */
  public Sheet in(Theme other) {
    return new Sheet(width, height, other, parts, hidden);
  }

  /** The same with other contents. */
  public Sheet showing(Set<Part> otherParts, Set<Room> otherHidden) {
    return new Sheet(width, height, theme, otherParts, otherHidden);
  }

  boolean has(Part part) {
    return parts.contains(part);
  }

  boolean hasStage() {
    return hidden.size() < Room.values().length;
  }
}
