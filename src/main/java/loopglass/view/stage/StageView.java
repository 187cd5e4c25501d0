package loopglass.view.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import loopglass.picture.Key;
import loopglass.picture.Look;
import loopglass.picture.Picture;
import loopglass.picture.Sprite;

/**
 * The stage. {@link #show} makes it look like a picture, whatever it looked like before.
 *
 * <p>Lay the picture out for this region's size ({@link loopglass.picture.Layout}).
 */
public final class StageView extends Region {

  private final Map<Key, Piece> pieces = new HashMap<>();

  /** An empty stage. */
  public StageView() {
    Fonts.load();
    getStyleClass().add("stage");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("The machine: call stack, Web APIs, event loop and queues");
    setMinSize(640, 400);
  }

  /** Shows a picture. */
  public void show(Picture picture) {
    List<Node> order = new ArrayList<>(picture.sprites().size());
    Map<Key, Piece> before = new HashMap<>(pieces);
    pieces.clear();
    for (Sprite sprite : picture.sprites()) {
      Piece piece = before.remove(sprite.key());
      if (piece == null || piece.look() != sprite.look()) {
        piece = piece(sprite.look());
      }
      piece.show(sprite, picture.scale());
      pieces.put(sprite.key(), piece);
      order.add(piece);
    }
    if (!getChildren().equals(order)) {
      getChildren().setAll(order);
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
