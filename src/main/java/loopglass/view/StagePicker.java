package loopglass.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import loopglass.picture.Box;
import loopglass.picture.Key;
import loopglass.picture.Look;
import loopglass.picture.Picture;
import loopglass.picture.Room;
import loopglass.picture.Sprite;
import org.jspecify.annotations.Nullable;

/**
 * Picks a thing on the stage: a press on it, or the up and down keys and Enter. What is picked by
 * keys is outlined wherever it goes.
 */
final class StagePicker {

  private final Region stage;
  private final IntConsumer outline;
  private final ObjIntConsumer<Bounds> onPick;
  private List<Sprite> sprites = List.of();
  private double scale = 1;
  private int picked;
  private int outlined;
  private @Nullable MouseEvent mouse;
  private boolean plain;

  /**
   * A picker.
   *
   * @param stage takes the presses and the keys
   * @param outline outlines the thing of an id, or none for 0
   * @param onPick is told where a thing stands, and its id
   */
  StagePicker(Region stage, IntConsumer outline, ObjIntConsumer<Bounds> onPick) {
    this.stage = stage;
    this.onPick = onPick;
    this.outline = outline;
    stage.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    stage.addEventHandler(
        MouseEvent.MOUSE_MOVED,
        event -> {
          mouse = event;
          if (!plain) {
            boolean thing = at(event.getX(), event.getY()) != null;
            stage.setCursor(thing ? Cursor.HAND : Cursor.DEFAULT);
          }
        });
    stage.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> mouse = null);
    stage.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    stage.focusedProperty().subscribe(this::place);
  }

  /** Leaves the mouse's cursor as it is: nobody asks about things here. */
  void leaveCursor() {
    plain = true;
  }

  /**
   * The stage looks like this now.
   *
   * @param shownAt pixels of the stage for one of the picture
   */
  void show(Picture picture, double shownAt) {
    scale = shownAt;
    sprites = picture.sprites();
    place();
  }

  private void clicked(MouseEvent event) {
    Sprite sprite = at(event.getX(), event.getY());
    if (sprite != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      picked = sprite.thing();
      place();
      onPick.accept(bounds(sprite.box()), picked);
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> {
        Sprite sprite = things().get(picked);
        if (sprite == null) {
          return;
        }
        onPick.accept(bounds(sprite.box()), picked);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    List<Integer> ids = List.copyOf(things().keySet());
    if (!ids.isEmpty()) {
      int place = ids.indexOf(picked);
      picked = ids.get(place < 0 ? 0 : Math.floorMod(place + by, ids.size()));
      place();
    }
  }

  /** The thing that is picked and is on the stage, or 0. */
  int picked() {
    return outlined;
  }

  /** The room under the mouse, else that of the thing that is picked by keys, if any. */
  Optional<Room> pointed() {
    MouseEvent at = mouse;
    if (at != null) {
      for (Sprite sprite : sprites) {
        if (isRoom(sprite) && isWithin(sprite, at.getX(), at.getY())) {
          return Optional.of(sprite.room());
        }
      }
    }
    return Optional.ofNullable(outlined == 0 ? null : things().get(outlined)).map(Sprite::room);
  }

  /** The rooms that are on the stage. */
  List<Room> rooms() {
    return sprites.stream()
        .filter(StagePicker::isRoom)
        .map(Sprite::room)
        .distinct()
        .sorted()
        .toList();
  }

  /** The loop has no card: its ring is where it is. */
  private static boolean isRoom(Sprite sprite) {
    boolean there = sprite.look() == Look.ROOM || sprite.look() == Look.FACE;
    return there && sprite.key().echo() == 0 && sprite.key().kind() == Key.Kind.ROOM;
  }

  /** Where a thing stands, or the middle of the stage when it is not seen. */
  Bounds bounds(int thing) {
    Sprite sprite = things().get(thing);
    return sprite == null
        ? new BoundingBox(stage.getWidth() / 2, stage.getHeight() / 3, 0, 0)
        : bounds(sprite.box());
  }

  private void place() {
    Sprite sprite = stage.isFocused() ? things().get(picked) : null;
    outlined = sprite == null ? 0 : picked;
    outline.accept(outlined);
    if (sprite != null) {
      stage.setAccessibleHelp(sprite.whole().isEmpty() ? sprite.text() : sprite.whole());
    }
  }

  /** The things on the stage by id, from its back to its front; of each what lies lowest. */
  private Map<Integer, Sprite> things() {
    Map<Integer, Sprite> things = new LinkedHashMap<>();
    for (Sprite sprite : sprites) {
      if (isThing(sprite)) {
        things.putIfAbsent(sprite.thing(), sprite);
      }
    }
    return things;
  }

  private @Nullable Sprite at(double x, double y) {
    Sprite found = null;
    for (Sprite sprite : sprites) {
      found = isThing(sprite) && isWithin(sprite, x, y) ? sprite : found;
    }
    return found;
  }

  private boolean isWithin(Sprite sprite, double atX, double atY) {
    Box box = sprite.box();
    double x = atX / scale;
    double y = atY / scale;
    return x >= box.x() && x < box.right() && y >= box.y() && y < box.bottom();
  }

  private static boolean isThing(Sprite sprite) {
    return sprite.thing() != 0 && sprite.key().echo() == 0 && sprite.opacity() > 0.1;
  }

  private Bounds bounds(Box box) {
    return new BoundingBox(
        scale * box.x(), scale * box.y(), scale * box.width(), scale * box.height());
  }
}
