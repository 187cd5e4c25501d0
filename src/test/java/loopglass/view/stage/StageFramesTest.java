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
import org.junit.jupiter.params.provider.ValueSource;
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
  @ValueSource(
      strings = {
        "first-steps/first-look.js",
        "async-await/await-and-errors.js",
        "rendering/frame-between-tasks.js"
      })
  void theSamePixelsInWhateverOrderMomentsAreVisited(String name) throws Exception {
    Trace trace = record(name);
    List<Moment> moments = new ArrayList<>();
    Random random = new Random(3);
    for (int n = 0; n < 14; n++) {
      moments.add(
          new Moment(random.nextInt(trace.size() - 1), n % 3 == 0 ? 0 : random.nextDouble()));
    }
    Collections.sort(moments);
    Map<Moment, Long> forward = paint(trace, moments);
    assertEquals(forward, paint(trace, moments.reversed()));
    Collections.shuffle(moments, random);
    assertEquals(forward, paint(trace, moments));
  }

  @Test
  void onlyWhatChangedIsTouched() throws Exception {
    Trace trace = record("first-steps/first-look.js");
    onStage(
        () -> {
          Director director = director();
          StageView stage = stage();
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
          Picture picture = director().at(trace, Moment.at(trace.size() / 2));
          StageView stage = stage();
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

  private static Map<Moment, Long> paint(Trace trace, List<Moment> moments) throws Exception {
    return onStage(
        () -> {
          Director director = director();
          StageView stage = stage();
          Map<Moment, Long> frames = new HashMap<>();
          for (Moment moment : moments) {
            stage.show(director.at(trace, moment));
            frames.put(moment, sum(stage.getScene().snapshot(null)));
          }
          return frames;
        });
  }

  private static StageView stage() {
    StageView stage = new StageView();
    stage.resize(WIDTH, HEIGHT);
    Scene scene = new Scene(new Pane(stage), WIDTH, HEIGHT);
    scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
    return stage;
  }

  private static Director director() {
    return new Director(new Layout(new FontMetrics(), WIDTH, HEIGHT));
  }

  private static long sum(WritableImage image) {
    byte[] pixels = new byte[WIDTH * HEIGHT * 4];
    image
        .getPixelReader()
        .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getByteBgraInstance(), pixels, 0, WIDTH * 4);
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
