package loopglass.view.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is drawn the cheap way looks as the dear way would. */
@ExtendWith(ApplicationExtension.class)
class PlateTest {

  private static final int SIZE = 120;

  @Start
  void start(Stage stage) throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void anEdgeLiesInsideOfItsPlate() {
    Plate plate = new Plate();
    plate.place(10, 20, 60, 30, 8);
    assertEquals(new BoundingBox(10, 20, 60, 30), plate.getLayoutBounds(), "without an edge");
    plate.setStroke(Color.BLACK);
    plate.setStrokeWidth(4);
    assertEquals(new BoundingBox(10, 20, 60, 30), plate.getLayoutBounds());
    plate.setStrokeWidth(1);
    assertEquals(new BoundingBox(10, 20, 60, 30), plate.getLayoutBounds());
  }

  @Test
  void aPlateLooksLikeARectangleWithItsStrokeInside() {
    for (double width : List.of(1.0, 2.5, 5.0)) {
      Plate plate = new Plate();
      plate.place(10, 10, 100, 60, 14);
      Rectangle rectangle = new Rectangle(10, 10, 100, 60);
      rectangle.setArcWidth(28);
      rectangle.setArcHeight(28);
      rectangle.setStrokeType(StrokeType.INSIDE);
      for (Rectangle each : List.of(plate, rectangle)) {
        each.setFill(Color.WHITE);
        each.setStroke(Color.BLACK);
        each.setStrokeWidth(width);
      }
      alike(new Group(rectangle), new Group(plate), 40);
    }
  }

  @Test
  void aRimIsWhatIsSeenOfTheWholeShadow() {
    Shadow whole = new Shadow(2);
    whole.cast(90, 60, 12, 10);
    Rim rim = new Rim();
    rim.cast(90, 60, 12, 10);
    alike(under(whole), under(rim), 8);
    assertTrue(difference(under(new Group()), under(rim)) > 30, "or there would be no shadow");
  }

  /** A shadow, and the room that casts it. */
  private static Group under(Group shadow) {
    Plate room = new Plate();
    room.place(0, 0, 90, 60, 12);
    room.setFill(Color.WHITE);
    Group both = new Group(shadow, room);
    both.setTranslateX(12);
    both.setTranslateY(12);
    return both;
  }

  private static void alike(Group one, Group other, int most) {
    int difference = difference(one, other);
    assertTrue(difference <= most, () -> "differ by " + difference + " of 255");
  }

  /** By how much the pixel that differs most does, in the channel that does. */
  private static int difference(Group one, Group other) {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          WritableImage left = picture(one);
          WritableImage right = picture(other);
          int most = 0;
          for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
              int a = left.getPixelReader().getArgb(x, y);
              int b = right.getPixelReader().getArgb(x, y);
              for (int bits = 0; bits < 24; bits += 8) {
                most = Math.max(most, Math.abs((a >> bits & 255) - (b >> bits & 255)));
              }
            }
          }
          return most;
        });
  }

  private static WritableImage picture(Group group) {
    group.lookupAll(".shadow").forEach(layer -> layer.setStyle("-fx-fill: rgba(0, 0, 0, 0.25);"));
    Group sheet = new Group(new Rectangle(SIZE, SIZE, Color.GRAY), group);
    new Scene(sheet);
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(new javafx.geometry.Rectangle2D(0, 0, SIZE, SIZE));
    return sheet.snapshot(parameters, null);
  }
}
