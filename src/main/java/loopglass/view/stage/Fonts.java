package loopglass.view.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import loopglass.picture.Face;

/** The bundled typefaces: Inter for words, JetBrains Mono for program text. */
public final class Fonts {

  /** Family of words, for style sheets. */
  public static final String WORDS = "Inter";

  /** Family of headings. */
  public static final String STRONG = "Inter SemiBold";

  /** Family of program text. */
  public static final String CODE = "JetBrains Mono";

  private static final String FOLDER = "/com/formdev/flatlaf/fonts/";

  private record Type(Face face, double size) {}

  private static final Map<Type, String> STYLES = new ConcurrentHashMap<>();

  static {
    load("inter/Inter-Regular.otf");
    load("inter/Inter-SemiBold.otf");
    load("inter/Inter-Bold.otf");
    load("jetbrains_mono/JetBrainsMono-Regular.ttf");
    load("jetbrains_mono/JetBrainsMono-Bold.ttf");
  }

  private Fonts() {}

  /** Makes the families known to the toolkit; needs no running toolkit. Repeating it is free. */
  public static void load() {
    // The work is done when this class is initialised.
  }

  /** A typeface in a size in pixels. */
  public static Font of(Face face, double size) {
    return Font.font(family(face), size);
  }

  /** The same as an inline style, for what a style sheet may say otherwise of. */
  static String style(Face face, double size) {
    return STYLES.computeIfAbsent(
        new Type(face, size),
        type -> "-fx-font-family:'" + family(type.face) + "';-fx-font-size:" + type.size + "px");
  }

  static String family(Face face) {
    return switch (face) {
      case WORDS -> WORDS;
      case STRONG -> STRONG;
      case CODE -> CODE;
    };
  }

  private static void load(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
      if (in == null || Font.loadFont(in, 12) == null) {
        throw new IllegalStateException("The font " + file + " is missing from this program.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
