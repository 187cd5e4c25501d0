package loopglass.view.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import loopglass.engine.Recording;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.picture.Look;
import loopglass.picture.Picture;
import loopglass.picture.Sprite;
import loopglass.playback.Moment;
import loopglass.scenario.Library;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** What the stage really paints, and what it finds under the mouse. */
class StageFramesTest {

  private static final int WIDTH = 800;
  private static final int HEIGHT = 480;

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @CsvSource({
    "first-steps/first-look.js, 1280, 720",
    "async-await/await-and-errors.js, 1920, 1080",
    "rendering/frame-between-tasks.js, 1080, 1920",
    "first-steps/first-look.js, 3840, 2160"
  })
  void theSamePixelsInWhateverOrderMomentsAreVisited(String name, int width, int height)
      throws Exception {
    Trace trace = record(name);
    List<Moment> moments = new ArrayList<>();
    Random random = new Random(3);
    for (int n = 0; n < 8; n++) {
      moments.add(
          new Moment(random.nextInt(trace.size() - 1), n % 3 == 0 ? 0 : random.nextDouble()));
    }
    Collections.sort(moments);
    Map<Moment, Long> forward = paint(trace, width, height, moments);
    assertEquals(forward, paint(trace, width, height, moments.reversed()));
    Collections.shuffle(moments, random);
    assertEquals(forward, paint(trace, width, height, moments));
  }

  @Test
  void onlyWhatChangedIsTouched() throws Exception {
    Trace trace = record("first-steps/first-look.js");
    onStage(
        () -> {
          Director director = director(WIDTH, HEIGHT);
          StageView stage = stage(WIDTH, HEIGHT);
          stage.show(director.at(trace, Moment.at(20)));
          List<Node> before = List.copyOf(stage.getChildrenUnmodifiable());
          stage.show(director.at(trace, Moment.at(20)));
          assertEquals(before, stage.getChildrenUnmodifiable());
          stage.show(director.at(trace, new Moment(20, 0.5)));
          List<Node> kept = new ArrayList<>(before);
          kept.retainAll(stage.getChildrenUnmodifiable());
          assertTrue(kept.size() > before.size() - 5, kept.size() + " of " + before.size());
          return null;
        });
  }

  @Test
  void aThingIsFoundUnderTheMouseAndOutlined() throws Exception {
    Trace trace = record("first-steps/first-look.js");
    onStage(
        () -> {
          Picture picture = director(WIDTH, HEIGHT).at(trace, Moment.at(trace.size() / 2));
          StageView stage = stage(WIDTH, HEIGHT);
          stage.show(picture);
          int found = 0;
          for (Sprite sprite : picture.sprites()) {
            if (sprite.look() == Look.CHIP) {
              Hit hit =
                  stage.at(sprite.box().center().x(), sprite.box().center().y()).orElseThrow();
              assertEquals(sprite.thing(), hit.thing());
              assertEquals(sprite.room(), hit.room());
              assertFalse(hit.words().isEmpty());
              assertFalse(stage.lookup(".selection").isVisible());
              stage.select(hit.thing());
              assertTrue(stage.lookup(".selection").isVisible());
              stage.select(0);
              found++;
            }
          }
          assertTrue(found > 0);
          assertTrue(stage.at(1, 1).isEmpty());
          return null;
        });
  }

  private static Map<Moment, Long> paint(Trace trace, int width, int height, List<Moment> moments)
      throws Exception {
    return onStage(
        () -> {
          Director director = director(width, height);
          StageView stage = stage(width, height);
          Map<Moment, Long> frames = new HashMap<>();
          for (Moment moment : moments) {
            stage.show(director.at(trace, moment));
            frames.put(moment, sum(stage.getScene().snapshot(null)));
          }
          return frames;
        });
  }

  private static StageView stage(int width, int height) {
    StageView stage = new StageView();
    stage.resize(width, height);
    Scene scene = new Scene(new Pane(stage), width, height);
    scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
    return stage;
  }

  private static Director director(int width, int height) {
    return new Director(new Layout(new FontMetrics(), width, height));
  }

  private static long sum(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    byte[] pixels = new byte[width * height * 4];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getByteBgraInstance(), pixels, 0, width * 4);
    CRC32 sum = new CRC32();
    sum.update(pixels);
    return sum.getValue();
  }

  private static <T> T onStage(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  private static Trace record(String name) throws InterruptedException {
    try (Recording recording = Recording.start(Library.scenario(name))) {
      recording.await(100_000);
      return recording.trace();
    }
  }
}
