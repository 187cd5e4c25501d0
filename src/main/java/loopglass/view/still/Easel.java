package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import loopglass.view.stage.FontMetrics;
import loopglass.view.vector.SvgPen;
import org.jspecify.annotations.Nullable;

/**
 * Draws pictures of a program off screen, one after the other. What a picture looks like depends on
 * what it shows alone, never on the pictures before it. Belongs to the JavaFX thread, and speaks
 * the language of the moment.
 */
public final class Easel {

  private final Composition composition;
  private final Group root = new Group();
  private final SnapshotParameters parameters = new SnapshotParameters();
  private final Node opening;
  private final Scenario scenario;
  private final Trace trace;
  private final Spread spread;
  private @Nullable Node closing;
  private int closed = -1;

  /** An easel for one program on one sheet. */
  public Easel(Scenario scenario, Trace trace, Sheet sheet) {
    this(scenario, trace, sheet, 1);
  }

  /**
   * The same whose pictures show all that is on the sheet in fewer pixels.
   *
   * @param scale pixels of a picture for one of the sheet, above 0
   */
  public Easel(Scenario scenario, Trace trace, Sheet sheet, double scale) {
    this.scenario = scenario;
    this.trace = trace;
    spread = Spread.of(sheet);
    composition = new Composition(scenario, trace, sheet, spread);
    opening = new TitleCard(scenario, spread, new FontMetrics());
    Scene scene = new Scene(root, sheet.width(), sheet.height());
    scene.getStylesheets().setAll(stylesheets(sheet.theme()));
    parameters.setFill(Color.BLACK); // every pixel is painted over; an opaque one stays opaque
    double width = Math.max(1, Math.rint(scale * sheet.width()));
    double height = Math.max(1, Math.rint(scale * sheet.height()));
    double zoom = spread.zoom();
    parameters.setTransform(
        new Scale(zoom * width / sheet.width(), zoom * height / sheet.height()));
    parameters.setViewport(new Rectangle2D(0, 0, width, height));
  }

  /**
   * Puts up a shot.
   *
   * @return whether it looks different from the shot before
   */
  public boolean show(Shot shot) {
    // Under a card that hides everything nothing has to be put up, and nothing looks different.
    boolean hidden = isHidden(shot);
    boolean different = !hidden && composition.show(shot.moment());
    List<Node> nodes = new ArrayList<>();
    if (!hidden) {
      nodes.add(composition);
    }
    if (shot.opening() > 0) {
      different |= appear(opening, shot.opening());
      nodes.add(opening);
    }
    if (shot.closing() > 0) {
      Node card = closing(shot.moment().step());
      different |= appear(card, shot.closing());
      nodes.add(card);
    }
    if (!root.getChildren().equals(nodes)) {
      root.getChildren().setAll(nodes);
      different = true;
    }
    return different;
  }

  private static boolean isHidden(Shot shot) {
    return shot.opening() >= 1 || shot.closing() >= 1;
  }

  private static boolean appear(Node card, double opacity) {
    boolean different = card.getOpacity() != opacity;
    card.setOpacity(opacity);
    return different;
  }

  private Node closing(int step) {
    Node card = closing;
    if (card == null || closed != step) {
      int last = Math.min(step, trace.size() - 1);
      card = new EndCard(scenario, trace.step(last), spread, new FontMetrics());
      closing = card;
      closed = step;
    }
    return card;
  }

  /**
   * Draws what was put up.
   *
   * @param image to draw into, one that was drawn before; null for a new one
   */
  public WritableImage paint(@Nullable WritableImage image) {
    return root.snapshot(parameters, image);
  }

  /** What was put up, as the text of an SVG file. */
  public String svg() {
    root.applyCss();
    root.layout();
    double width = parameters.getViewport().getWidth();
    double height = parameters.getViewport().getHeight();
    return SvgPen.picture(root, scenario.title(), width, height, spread.zoom());
  }

  static List<String> stylesheets(Theme theme) {
    List<String> sheets = new ArrayList<>(theme.stylesheets());
    sheets.add(
        Objects.requireNonNull(Easel.class.getResource("/loopglass/assets/still.css"))
            .toExternalForm());
    return sheets;
  }
}
