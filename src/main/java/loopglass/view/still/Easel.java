package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Draws pictures of a program off screen, one after the other. What a picture looks like depends on
 * what it shows alone, never on the pictures before it. Belongs to the JavaFX thread, and speaks
 * the language of the moment.
 */
public final class Easel {

  private final Sheet sheet;
  private final Composition composition;
  private final Group root = new Group();
  private final SnapshotParameters parameters = new SnapshotParameters();
  private @Nullable Shot shown;

  /** An easel for one program on one sheet. */
  public Easel(Scenario scenario, Trace trace, Sheet sheet) {
    this.sheet = sheet;
    Spread spread = Spread.of(sheet);
    composition = new Composition(scenario, trace, sheet, spread);
    root.getChildren().add(composition);
    Scene scene = new Scene(root, sheet.width(), sheet.height());
    scene.getStylesheets().setAll(stylesheets(sheet.theme()));
    parameters.setFill(Color.BLACK); // every pixel is painted over; an opaque one stays opaque
    parameters.setTransform(new Scale(spread.zoom(), spread.zoom()));
    parameters.setViewport(new Rectangle2D(0, 0, sheet.width(), sheet.height()));
  }

  /**
   * Puts up a shot.
   *
   * @return whether it looks different from the shot before
   */
  public boolean show(Shot shot) {
    boolean different = composition.show(shot.moment());
    shown = shot;
    return different;
  }

  /**
   * Draws what was put up.
   *
   * @param image to draw into, of the sheet's size; null for a new one
   */
  public WritableImage paint(@Nullable WritableImage image) {
    return root.snapshot(parameters, image);
  }

  private static List<String> stylesheets(Theme theme) {
    List<String> sheets = new ArrayList<>(theme.stylesheets());
    sheets.add(
        Objects.requireNonNull(Easel.class.getResource("/loopglass/assets/still.css"))
            .toExternalForm());
    return sheets;
  }
}
