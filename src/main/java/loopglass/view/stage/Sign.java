package loopglass.view.stage;

import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import loopglass.picture.Glyph;

/** The sign of a task source, drawn with lines on a square of sixteen units. */
final class Sign extends Group {

  private static final double UNITS = 16;

  private final SVGPath lines = new SVGPath();

  /** About the place where the sign begins, whatever its lines' bounds are. */
  private final Scale scale = new Scale();

  Sign() {
    setManaged(false);
    setAutoSizeChildren(false);
    lines.getStyleClass().add("sign");
    lines.setStrokeWidth(1.7);
    lines.getTransforms().add(scale);
  }

  /** Shows a sign with its top left corner at a place, that many pixels wide and high. */
  void show(Glyph glyph, double x, double y, double size) {
    setVisible(glyph != Glyph.NONE);
    if (glyph != Glyph.NONE && getChildren().isEmpty()) {
      getChildren().add(lines); // many never have one, and every node costs something
    }
    if (!lines.getContent().equals(outline(glyph))) {
      lines.setContent(outline(glyph));
    }
    lines.setTranslateX(x);
    lines.setTranslateY(y);
    scale.setX(size / UNITS);
    scale.setY(size / UNITS);
  }

  private static String outline(Glyph glyph) {
    return switch (glyph) {
      case NONE -> "";
      case SCRIPT -> "M5 4 L1.5 8 L5 12 M11 4 L14.5 8 L11 12";
      case TIMER -> "M14 8 A6 6 0 1 1 2 8 A6 6 0 1 1 14 8 Z M8 4.6 L8 8 L10.6 9.6";
      case USER -> "M3.5 2 L3.5 12.5 L6.6 9.8 L8.8 14 L10.8 13 L8.7 9 L12.8 8.6 Z";
      case NETWORK ->
          "M5 13.5 L5 2.5 M2 5.5 L5 2.5 L8 5.5 M11 2.5 L11 13.5 M8 10.5 L11 13.5 L14 10.5";
      case MESSAGE -> "M1.5 3.5 L14.5 3.5 L14.5 12.5 L1.5 12.5 Z M1.5 4 L8 9 L14.5 4";
      case RENDER -> "M1.5 2.5 L14.5 2.5 L14.5 11 L1.5 11 Z M5 14 L11 14 M8 11 L8 14";
      case DOM ->
          "M8 2 L8 6 M3 14 L3 10 M13 14 L13 10 M3 10 L3 8 L13 8 L13 10 M8 6 L8 8 M6.5 2 L9.5 2";
      case STORAGE ->
          "M2.5 4 A5.5 2 0 1 0 13.5 4 A5.5 2 0 1 0 2.5 4 Z M2.5 4 L2.5 12 A5.5 2 0 0 0 13.5 12"
              + " L13.5 4";
      case FILE -> "M3.5 1.5 L9.5 1.5 L12.5 4.5 L12.5 14.5 L3.5 14.5 Z M9.5 1.5 L9.5 4.5 L12.5 4.5";
      case IDLE -> "M12.8 10.2 A5.6 5.6 0 1 1 6 3 A4.6 4.6 0 0 0 12.8 10.2 Z";
      case OBSERVER ->
          "M1.2 8 Q8 0.5 14.8 8 Q8 15.5 1.2 8 Z M10 8 A2 2 0 1 1 6 8 A2 2 0 1 1 10 8 Z";
      case NAVIGATION -> "M6 3 L2 7 L6 11 M2 7 L10.5 7 A3.3 3.3 0 0 1 10.5 13.5 L7 13.5";
      case MEDIA -> "M3.5 2.5 L13 8 L3.5 13.5 Z";
      case DEVICE ->
          "M8 15 C3.5 9.5 2.8 8 2.8 6.4 A5.2 5.2 0 1 1 13.2 6.4 C13.2 8 12.5 9.5 8 15 Z"
              + " M9.6 6.4 A1.6 1.6 0 1 1 6.4 6.4 A1.6 1.6 0 1 1 9.6 6.4 Z";
      case POSTED -> "M3.5 14.5 L3.5 2 L12.5 2 L10 5.2 L12.5 8.4 L3.5 8.4";
      case ERROR -> "M3 3 L13 13 M13 3 L3 13";
      case OTHER -> "M2.5 2.5 L13.5 2.5 L13.5 13.5 L2.5 13.5 Z";
    };
  }
}
