package loopglass.view.stage;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Metrics;

/**
 * Measures text in the bundled fonts.
 *
 * <p>A width is the sum of the characters' advances, each asked of the toolkit once: the fonts are
 * unhinted, so that advances grow evenly with the size, and kerning makes words only narrower.
 */
public final class FontMetrics implements Metrics {

  private static final double SIZE = 100;

  private final Map<Face, Map<Integer, Double>> advances = new EnumMap<>(Face.class);

  /** Metrics of the bundled fonts. */
  public FontMetrics() {
    Fonts.load();
    for (Face face : Face.values()) {
      advances.put(face, new ConcurrentHashMap<>());
    }
  }

  @Override
  public double width(Face face, double size, String text) {
    Map<Integer, Double> known = advances.getOrDefault(face, Map.of());
    double sum = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      Double advance = known.get(character);
      if (advance == null) {
        advance = advance(face, character);
        known.put(character, advance);
      }
      sum += advance;
      i += Character.charCount(character);
    }
    return sum * size / SIZE;
  }

  private static double advance(Face face, int character) {
    Text text = new Text(Character.toString(character));
    text.setFont(Fonts.of(face, SIZE));
    return text.getLayoutBounds().getWidth();
  }
}
