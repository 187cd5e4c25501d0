package loopglass.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Contrast as WCAG 2.2 §1.4.3 and §1.4.11 measure it, of what is painted. */
public final class Contrast {

  /** From this size on text counts as large, in pixels (18 pt, or 14 pt and bold). */
  private static final double LARGE = 24;

  private Contrast() {}

  /** The contrast ratio of two opaque colours, 1 to 21. */
  public static double ratio(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other)) + 0.05;
    double dark = Math.min(luminance(one), luminance(other)) + 0.05;
    return light / dark;
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  /**
   * Measures all words and icons that are to be seen in a part of a scene, on the ground that is
   * painted behind them. What is disabled need not be readable.
   *
   * @param faint is added what has too little contrast
   * @return how many were measured
   */
  public static int measure(Scene scene, Parent part, String where, Set<String> faint) {
    List<Text> texts = new ArrayList<>();
    collect(part, texts);
    Image inked = scene.snapshot(null);
    List<Double> opacities = texts.stream().map(Node::getOpacity).toList();
    texts.forEach(text -> text.setOpacity(0));
    Image bare = scene.snapshot(null);
    for (int n = 0; n < texts.size(); n++) {
      texts.get(n).setOpacity(opacities.get(n));
    }
    int measured = 0;
    for (Text text : texts) {
      Color ground = ground(text, inked, bare);
      if (ground != null) {
        measured++;
        Color ink = ground.interpolate((Color) text.getFill(), opacity(text));
        boolean easy = text instanceof Icon || text.getFont().getSize() >= LARGE;
        double least = easy ? 3 : 4.5;
        double ratio = ratio(ink, ground);
        if (ratio < least) {
          faint.add(
              String.format(
                  Locale.ROOT,
                  "%s: %s %s has %.2f of %.1f",
                  where,
                  text.getStyleClass(),
                  text.getText(),
                  ratio,
                  least));
        }
      }
    }
    return measured;
  }

  /** What lies behind a text where it changes most, or null where nothing of it is to be seen. */
  private static @Nullable Color ground(Text text, Image inked, Image bare) {
    Bounds bounds = text.localToScene(text.getLayoutBounds());
    // A pixel less at the sides: there its neighbours begin.
    int right = (int) Math.min(bounds.getMaxX() - 1, bare.getWidth() - 1);
    int bottom = (int) Math.min(bounds.getMaxY(), bare.getHeight() - 1);
    @Nullable Color ground = null;
    double most = 0;
    for (int y = (int) Math.max(0, bounds.getMinY()); y <= bottom; y++) {
      for (int x = (int) Math.max(0, bounds.getMinX() + 1); x <= right; x++) {
        Color under = bare.getPixelReader().getColor(x, y);
        double change = ratio(inked.getPixelReader().getColor(x, y), under) - 1;
        if (change > most) {
          most = change;
          ground = under;
        }
      }
    }
    return ground;
  }

  private static void collect(Parent parent, List<Text> texts) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (!node.isVisible() || node.isDisabled()) {
        continue;
      }
      if (node instanceof Text text && !text.getText().isBlank()) {
        texts.add(text);
      } else if (node instanceof Parent inner) {
        collect(inner, texts);
      }
    }
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node at = node; at != null; at = at.getParent()) {
      opacity *= at.getOpacity();
    }
    return opacity;
  }
}
