package loopglass.view.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import loopglass.picture.Box;
import loopglass.picture.Key;
import loopglass.picture.Look;
import loopglass.picture.Picture;
import loopglass.picture.Sprite;
import org.jspecify.annotations.Nullable;

/**
 * The stage. {@link #show} makes it look like a picture, whatever it looked like before.
 *
 * <p>Lay the picture out for this region's size ({@link loopglass.picture.Layout}).
 */
public final class StageView extends Region {

  private final Map<Key, Piece> pieces = new HashMap<>();
  private final Rectangle outline = Piece.rectangle("selection");
  private @Nullable Picture shown;
  private int selected;

  /** An empty stage. */
  public StageView() {
    Fonts.load();
    getStyleClass().add("stage");
    setAccessibleRole(AccessibleRole.PARENT);
    setMinSize(640, 400);
    outline.setMouseTransparent(true);
    outline.setVisible(false);
  }

  /** Shows a picture. */
  public void show(Picture picture) {
    List<Node> order = new ArrayList<>(picture.sprites().size() + 1);
    Map<Key, Piece> before = new HashMap<>(pieces);
    pieces.clear();
    shown = picture;
    for (Sprite sprite : picture.sprites()) {
      Piece piece = before.remove(sprite.key());
      if (piece == null || piece.look() != sprite.look()) {
        piece = piece(sprite.look());
      }
      piece.show(sprite, picture.scale());
      pieces.put(sprite.key(), piece);
      order.add(piece);
    }
    order.add(outline);
    arrange(order);
    outline();
  }

  /**
   * Puts the pieces in their paint order, with as few changes as there are: what goes in or out of
   * a scene is styled anew, which costs more than everything else.
   */
  private void arrange(List<Node> order) {
    List<Node> nodes = getChildren();
    Set<Node> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    wanted.addAll(order);
    nodes.removeIf(node -> !wanted.contains(node));
    if (nodes.isEmpty()) {
      getChildren().setAll(order);
      return;
    }
    for (int i = 0; i < order.size(); i++) {
      Node node = order.get(i);
      if (i < nodes.size() && nodes.get(i) == node) {
        continue;
      }
      if (i + 1 < nodes.size() && nodes.get(i + 1) == node) {
        nodes.remove(i); // it comes later
        continue;
      }
      if (node.getParent() == this) {
        nodes.remove(node);
      }
      nodes.add(Math.min(i, nodes.size()), node);
    }
  }

  /**
   * What is at a place.
   *
   * @param x in pixels from the left edge
   * @param y in pixels from the top edge
   * @return the topmost frame, job or pending thing there, or nothing
   */
  public Optional<Hit> at(double x, double y) {
    Picture picture = shown;
    if (picture == null) {
      return Optional.empty();
    }
    for (Sprite sprite : picture.sprites().reversed()) {
      Box box = sprite.box();
      boolean inside = x >= box.x() && x < box.right() && y >= box.y() && y < box.bottom();
      if (inside && sprite.key().echo() == 0 && sprite.opacity() > 0.2 && thing(sprite) != 0) {
        boolean runs = sprite.key().kind() == Key.Kind.JOB && sprite.thing() != sprite.key().id();
        String words = sprite.whole().isEmpty() ? sprite.text() : sprite.whole();
        return Optional.of(
            new Hit(
                thing(sprite),
                runs ? sprite.key().id() : 0,
                sprite.key().kind(),
                sprite.room(),
                words,
                sprite.glyph()));
      }
    }
    return Optional.empty();
  }

  /** The id of what a sprite belongs to; 0 for furniture. */
  private static int thing(Sprite sprite) {
    return switch (sprite.key().kind()) {
      case FRAME, JOB -> sprite.thing();
      case PENDING, CALLBACK, DIAL, COUNTDOWN -> sprite.key().id();
      case ROOM, NOTE, RAIL, SEGMENT, HAND, SIGHT, FOLD, CLOCK, SLOT -> 0;
    };
  }

  /** Draws an outline around the thing of that id, wherever it stands; 0 for none. */
  public void select(int thing) {
    selected = thing;
    outline();
  }

  private void outline() {
    Picture picture = shown;
    outline.setVisible(false);
    if (picture == null || selected == 0) {
      return;
    }
    double gap = 0.25 * picture.scale().em();
    for (Sprite sprite : picture.sprites()) {
      boolean body =
          switch (sprite.look()) {
            case FRAME, CHIP, CARD, GHOST -> true;
            default -> false;
          };
      boolean same = sprite.thing() == selected || sprite.key().id() == selected;
      if (body && same && thing(sprite) != 0 && sprite.key().echo() == 0) {
        Box box = sprite.box();
        Piece.place(
            outline,
            box.x() - gap,
            box.y() - gap,
            box.width() + 2 * gap,
            box.height() + 2 * gap,
            0.5 * picture.scale().em());
        outline.setStrokeWidth(0.2 * picture.scale().em());
        outline.setVisible(true);
        return;
      }
    }
  }

  private static Piece piece(Look look) {
    return switch (look) {
      case RAIL -> new RailPiece();
      case ROOM -> new RoomPiece();
      case FLOOR -> new FloorPiece();
      case SLOT -> new SlotPiece();
      case GHOST -> new GhostPiece();
      case SIGHT -> new SightPiece();
      case THREAD -> new ThreadPiece();
      case FACE -> new FacePiece();
      case SEGMENT, QUARTER -> new SegmentPiece(look);
      case HAND -> new HandPiece();
      case TITLE, NOTE, WORDS, CLOCK, COUNTDOWN -> new WordsPiece(look);
      case VERDICT -> new VerdictPiece();
      case TRAIL -> new TrailPiece();
      case CARD -> new CardPiece();
      case DIAL -> new DialPiece();
      case FOLD -> new FoldPiece();
      case FRAME -> new FramePiece();
      case CHIP -> new ChipPiece();
    };
  }
}
