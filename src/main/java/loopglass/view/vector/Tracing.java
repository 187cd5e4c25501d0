package loopglass.view.vector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Draws with a pen what JavaFX would paint. Belongs to the JavaFX thread. */
final class Tracing {

  private final Pen pen;

  private Tracing(Pen pen) {
    this.pen = pen;
  }

  /** Draws a node, which is in a scene and styled, and everything in it. */
  static void draw(Node node, Pen pen) {
    new Tracing(pen).draw(node);
  }

  private void draw(Node node) {
    if (!node.isVisible() || node.getOpacity() <= 0) {
      return;
    }
    Form clip = node.getClip() instanceof Rectangle window ? form(window) : null;
    boolean plain = clip == null && node.getOpacity() >= 1;
    boolean here = plain && node.getLocalToParentTransform().isIdentity();
    if (!here) {
      pen.open(node.getLocalToParentTransform(), node.getOpacity(), clip);
    }
    switch (node) {
      case Text text -> words(text);
      case Shape shape -> shape(shape);
      case Region region -> {
        ground(region);
        region.getChildrenUnmodifiable().forEach(this::draw);
      }
      case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::draw);
      default -> throw new IllegalArgumentException("this cannot be traced: " + node);
    }
    if (!here) {
      pen.close();
    }
  }

  private void ground(Region region) {
    Background background = region.getBackground();
    if (background == null) {
      return;
    }
    for (BackgroundFill fill : background.getFills()) {
      Color color = color(fill.getFill());
      if (color != null) {
        pen.shape(new Form.Rect(0, 0, region.getWidth(), region.getHeight(), 0), Ink.fill(color));
      }
    }
  }

  private void words(Text text) {
    Color color = color(text.getFill());
    if (color != null && !text.getText().isBlank()) {
      pen.words(
          new Line(
              text.getText(),
              text.getX(),
              text.getY(),
              text.getLayoutBounds().getWidth(),
              text.getFont(),
              color));
    }
  }

  private void shape(Shape shape) {
    Color stroke = shape.getStrokeWidth() > 0 ? color(shape.getStroke()) : null;
    Ink ink =
        new Ink(
            color(shape.getFill()),
            stroke,
            shape.getStrokeWidth(),
            List.copyOf(shape.getStrokeDashArray()),
            shape.getStrokeLineCap(),
            shape.getStrokeLineJoin());
    if (ink.fill() != null || ink.stroke() != null) {
      pen.shape(form(shape), ink);
    }
  }

  private static Form form(Shape shape) {
    return switch (shape) {
      case Rectangle box ->
          new Form.Rect(
              box.getX(), box.getY(), box.getWidth(), box.getHeight(), box.getArcWidth() / 2);
      case Circle circle ->
          new Form.Disc(circle.getCenterX(), circle.getCenterY(), circle.getRadius());
      case javafx.scene.shape.Line line ->
          new Form.Free(
              List.of(
                  new Segment.Move(line.getStartX(), line.getStartY()),
                  new Segment.To(line.getEndX(), line.getEndY())));
      case Arc arc -> Outlines.of(arc);
      case Polygon polygon -> Outlines.of(polygon);
      case Path path -> Outlines.of(path);
      case SVGPath path -> Outlines.of(path.getContent());
      default -> throw new IllegalArgumentException("this cannot be traced: " + shape);
    };
  }

  private static @Nullable Color color(@Nullable Paint paint) {
    return paint instanceof Color color && color.getOpacity() > 0 ? color : null;
  }
}
