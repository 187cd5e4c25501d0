package loopglass.view.stage;

import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Key;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;
import loopglass.picture.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The node of one sprite. What it shows depends on the last sprite it was given, on nothing else.
 */
abstract class Piece extends Group {

  /** Opacity of the edge of what does not matter just now; still three to one on its card. */
  static final double CALM = 0.7;

  private final Look look;
  private @Nullable Sprite shown;
  private @Nullable Sprite drawn;
  private @Nullable Scale drawnIn;
  private @Nullable Tone toned;

  Piece(Look look) {
    this.look = look;
    setManaged(false);
    setAutoSizeChildren(false);
    getStyleClass().addAll("piece", look.name().toLowerCase(Locale.ROOT));
  }

  final Look look() {
    return look;
  }

  /** Who it shows; null while it is hidden. */
  final @Nullable Key key() {
    return shown == null ? null : shown.key();
  }

  /** The tone it is styled in; null as long as it has none. */
  final @Nullable Tone tone() {
    return toned;
  }

  /** Makes it look like a sprite. */
  final void show(Sprite sprite, Scale scale) {
    Sprite before = shown;
    if (sprite.equals(before) && scale.equals(drawnIn)) {
      return;
    }
    shown = sprite;
    if (before == null) {
      setVisible(true);
    }
    if (toned != sprite.tone()) {
      ObservableList<String> classes = getStyleClass();
      if (toned != null) {
        classes.removeLast();
      }
      classes.add("tone-" + sprite.tone().name().toLowerCase(Locale.ROOT));
      toned = sprite.tone();
    }
    setTranslateX(sprite.box().x());
    setTranslateY(sprite.box().y());
    setOpacity(sprite.opacity() * presence(sprite));
    setAccessibleText(sprite.whole().isEmpty() ? sprite.text() : sprite.whole());
    if (drawn == null || !scale.equals(drawnIn) || !sprite.drawsLike(drawn)) {
      drawn = sprite;
      drawnIn = scale;
      draw(sprite, scale, sprite.box().width(), sprite.box().height());
    }
  }

  /** Shows nothing until it is to show something again. */
  final void hide() {
    if (shown != null) {
      shown = null;
      setVisible(false);
      setAccessibleText(null);
    }
  }

  /** What the look itself makes of a sprite's opacity. */
  double presence(Sprite sprite) {
    return 1;
  }

  /**
   * Sets every property of its shapes. What they are must not depend on where the sprite stands,
   * nor on its opacity.
   *
   * @param width of the sprite's box; its left edge is 0
   * @param height of the sprite's box; its top edge is 0
   */
  abstract void draw(Sprite sprite, Scale scale, double width, double height);

  /** Adds shapes, the lowest first. */
  final void add(Node... shapes) {
    getChildren().addAll(shapes);
  }

  /** An edge in dashes is what tells rendering from a task, besides its colour. */
  static void dash(Shape edge, Tone tone, double em) {
    if (tone == Tone.RENDER) {
      dash(edge, 0.5 * em, 0.3 * em);
    } else {
      dash(edge);
    }
  }

  /** Sets the lengths of dashes and of the gaps between them, in pixels. */
  static void dash(Shape shape, Double... lengths) {
    set(shape.getStrokeDashArray(), lengths);
  }

  /** Sets a list, unless it holds just that: a shape takes being told so for a change. */
  @SafeVarargs
  static <T> void set(ObservableList<T> list, T... values) {
    if (!list.equals(List.of(values))) {
      list.setAll(values);
    }
  }

  static Text text(String... classes) {
    Text text = new Text();
    text.setTextOrigin(VPos.BASELINE);
    text.getStyleClass().addAll(classes);
    return text;
  }

  /** Sets words whose line is centred at a height. */
  static void set(Text text, Face face, double size, String words, double x, double middle) {
    // An inline style, since a font set by code would give way to one that a parent's style says.
    String style = Fonts.style(face, size);
    if (!style.equals(text.getStyle())) {
      text.setStyle(style);
      text.setFont(Fonts.of(face, size));
    }
    text.setText(words);
    text.setX(x);
    text.setY(middle + 0.36 * size);
  }

  /** Sets words that end at the right. */
  static void setRight(
      Text text, Face face, double size, String words, double right, double middle) {
    set(text, face, size, words, 0, middle);
    text.setX(right - text.getLayoutBounds().getWidth());
  }
}
