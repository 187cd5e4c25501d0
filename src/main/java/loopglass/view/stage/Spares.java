package loopglass.view.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import loopglass.picture.Look;
import loopglass.picture.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Pieces that show nothing just now. They stay on the stage, hidden, for the next thing of their
 * look: to make, style and insert a new one takes longer than all the rest of a frame.
 */
final class Spares {

  private final Map<Look, Deque<Piece>> pieces = new EnumMap<>(Look.class);

  /** These, in the order they lie in. */
  Spares(List<Piece> free) {
    for (Piece piece : free) {
      pieces.computeIfAbsent(piece.look(), _ -> new ArrayDeque<>()).add(piece);
    }
  }

  /** Takes the lowest of a look, of that tone if there is one, which need not be styled anew. */
  @Nullable Piece take(Look look, Tone tone) {
    Deque<Piece> these = pieces.get(look);
    if (these == null) {
      return null;
    }
    for (Piece piece : these) {
      if (piece.tone() == tone) {
        these.remove(piece);
        return piece;
      }
    }
    return these.poll();
  }

  /** Hides what is left. */
  void hide() {
    pieces.values().forEach(these -> these.forEach(Piece::hide));
  }

  /** All of them among shown pieces, each above those of its look. */
  List<Node> among(List<Piece> order) {
    List<Node> all = new ArrayList<>();
    int next = 0;
    for (Look look : Look.values()) {
      while (next < order.size() && order.get(next).look().compareTo(look) <= 0) {
        all.add(order.get(next));
        next++;
      }
      all.addAll(pieces.getOrDefault(look, new ArrayDeque<>()));
    }
    return all;
  }
}
