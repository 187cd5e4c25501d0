package loopglass.view.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
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

  private final Plate outline = new Plate("selection");

  /** What shows the sprites of the last picture, in their order. */
  private List<Piece> order = List.of();

  private final Map<Key, Piece> pieces = new HashMap<>();
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
    shown = picture;
    if (!isCast(picture)) {
      cast(picture);
    }
    for (int i = 0; i < order.size(); i++) {
      order.get(i).show(picture.sprites().get(i), picture.scale());
    }
    outline();
  }

  /** Whether the same are to be seen as in the last picture, one above the other as there. */
  private boolean isCast(Picture picture) {
    List<Sprite> sprites = picture.sprites();
    if (order.size() != sprites.size()) {
      return false;
    }
    for (int i = 0; i < order.size(); i++) {
      Sprite sprite = sprites.get(i);
      Piece piece = order.get(i);
      if (piece.look() != sprite.look() || !sprite.key().equals(piece.key())) {
        return false;
      }
    }
    return true;
  }

  /** Gives every sprite a piece: its own if it has one, else a spare one, else a new one. */
  private void cast(Picture picture) {
    List<@Nullable Piece> own = new ArrayList<>(picture.sprites().size());
    Set<Piece> taken = Collections.newSetFromMap(new IdentityHashMap<>(picture.sprites().size()));
    for (Sprite sprite : picture.sprites()) {
      Piece piece = pieces.get(sprite.key());
      boolean fits = piece != null && piece.look() == sprite.look();
      own.add(fits ? piece : null);
      if (fits) {
        taken.add(piece);
      }
    }
    List<Piece> free = new ArrayList<>();
    for (Node node : getChildren()) {
      if (node instanceof Piece piece && !taken.contains(piece)) {
        free.add(piece);
      }
    }
    Spares spares = new Spares(free);
    List<Piece> cast = new ArrayList<>(picture.sprites().size());
    pieces.clear();
    for (int i = 0; i < own.size(); i++) {
      Sprite sprite = picture.sprites().get(i);
      Piece piece = own.get(i);
      if (piece == null) {
        piece = spares.take(sprite.look(), sprite.tone());
      }
      if (piece == null) {
        piece = piece(sprite.look());
      }
      cast.add(piece);
      pieces.put(sprite.key(), piece);
    }
    spares.hide();
    arrange(cast, spares);
    order = cast;
  }

  /**
   * Puts the pieces in their paint order, with as few changes as there are: what goes in or out of
   * a scene is styled anew, and whatever lies above a change of the order is painted anew. Spare
   * pieces stay, hidden, above those of their look.
   */
  private void arrange(List<Piece> order, Spares spares) {
    ObservableList<Node> nodes = getChildren();
    List<Node> fresh = new ArrayList<>();
    for (Piece piece : order) {
      if (piece.getParent() == null) {
        fresh.add(piece);
      }
    }
    if (fresh.isEmpty() && isInOrder(order)) {
      return;
    }
    List<Node> target = spares.among(order);
    target.add(outline);
    if (nodes.isEmpty()) {
      nodes.setAll(target);
      return;
    }
    nodes.addAll(fresh);
    nodes.setAll(target); // the same nodes, which the toolkit takes for what it is: another order
  }

  private boolean isInOrder(List<Piece> order) {
    int next = 0;
    for (Node node : getChildren()) {
      if (next < order.size() && node == order.get(next)) {
        next++;
      }
    }
    return next == order.size();
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
        outline.place(
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
