package loopglass.view.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import loopglass.picture.Director;
import loopglass.picture.Face;
import loopglass.picture.Layout;
import loopglass.picture.Sample;
import loopglass.playback.Moment;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class StageViewTest {

  private static final int WIDTH = 868;
  private static final int HEIGHT = 468;

  private final Trace trace = Sample.awaits();

  @Start
  void start(Stage stage) throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void anyOrderOfVisitsDrawsTheSamePixels() {
    List<Moment> moments = new ArrayList<>();
    for (int step = 4; step < trace.size(); step += 6) {
      moments.add(new Moment(step, 0.45));
    }
    List<Moment> shuffled = new ArrayList<>(moments);
    Collections.shuffle(shuffled, new Random(11));
    WaitForAsyncUtils.waitForAsyncFx(
        120_000,
        () -> {
          Shown one = new Shown();
          Map<Moment, Integer> forward = one.pixels(trace, moments);
          assertEquals(forward, one.pixels(trace, moments.reversed()));
          assertEquals(forward, new Shown().pixels(trace, shuffled));
        });
  }

  @Test
  void noTextIsWiderThanMeasuredAndNoneLeavesTheStage() {
    WaitForAsyncUtils.waitForAsyncFx(
        120_000,
        () -> {
          Shown shown = new Shown();
          FontMetrics metrics = new FontMetrics();
          for (int step = 0; step < trace.size(); step++) {
            shown.show(trace, Moment.at(step));
            for (Node node : shown.stage.lookupAll(".piece Text")) {
              Text text = (Text) node;
              double measured = metrics.width(face(text), text.getFont().getSize(), text.getText());
              assertTrue(text.getLayoutBounds().getWidth() <= measured + 0.5, text::getText);
              double left = text.localToScene(text.getLayoutBounds()).getMinX();
              double right = text.localToScene(text.getLayoutBounds()).getMaxX();
              assertTrue(left >= 0 && right <= WIDTH, text::getText);
              assertTrue(text.getFont().getSize() >= 12, text::getText);
            }
          }
        });
  }

  private static Face face(Text text) {
    return switch (text.getFont().getFamily()) {
      case Fonts.CODE -> Face.CODE;
      case Fonts.STRONG -> Face.STRONG;
      default -> Face.WORDS;
    };
  }

  /** A stage without a window. */
  private static final class Shown {

    final StageView stage = new StageView();
    private final Scene scene = new Scene(new Pane(stage), WIDTH, HEIGHT);
    private final Director director = new Director(new Layout(new FontMetrics(), WIDTH, HEIGHT));

    Shown() {
      scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
      stage.setManaged(false);
      stage.resize(WIDTH, HEIGHT);
    }

    void show(Trace trace, Moment moment) {
      stage.show(director.at(trace, moment));
      stage.applyCss();
    }

    Map<Moment, Integer> pixels(Trace trace, List<Moment> moments) {
      Map<Moment, Integer> seen = new HashMap<>();
      for (Moment moment : moments) {
        show(trace, moment);
        WritableImage image = scene.snapshot(null);
        int[] pixels = new int[WIDTH * HEIGHT];
        image
            .getPixelReader()
            .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        seen.put(moment, Arrays.hashCode(pixels));
      }
      return seen;
    }
  }
}
