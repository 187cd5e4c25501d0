package loopglass.view.stage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import loopglass.engine.Recording;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.picture.Look;
import loopglass.picture.Picture;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;

/**
 * What a frame costs on the JavaFX thread: the picture of a moment ({@link Director#at}) and making
 * the stage look like it ({@link StageView#show}), while a trace is played in tenths of steps,
 * stepped through, and sought about in.
 *
 * <p>Prints milliseconds of the thread's processor time, since time that others take from it on a
 * busy machine does not count, and for the 99th percentile also those on the wall. Then what the
 * toolkit makes of it in the same pulse: styling and layout. Rasterising is left out: of the stage
 * only a corner is in the window.
 *
 * <p>A stage of 1920×1080 folds a crowd until its type can be read, so that some two dozen chips
 * stand there. For the row of 200 chips the stage is as high and so much wider that no fewer find
 * room, in type as large: as nothing is rasterised here, only their number counts.
 *
 * <pre>
 * mvnw -q test-compile exec:exec@started -Dstarted=loopglass.view.stage.StageBenchmark
 * </pre>
 */
final class StageBenchmark {

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  /** As wide as it takes to let 200 chips stand on the stage at any time. */
  private static final int WIDE = 14_000;

  private static final int FRAMES = 1_000;

  /** How often it is all done before it is measured, so that the program is compiled by then. */
  private static final int WARM_UPS = 3;

  private static final double NANOS = 1e6;

  private static final String CROWD =
      """
      for (let i = 0; i < 120; i++) setTimeout(() => {}, 1000 + i);
      for (let i = 0; i < 120; i++) setTimeout(() => {}, 0);
      const down = n => n > 0 ? down(n - 1) : 0;
      for (let i = 0; i < 150; i++) queueMicrotask(() => down(20));
      """;

  private static final String DEEP =
      "const down = n => n > 0 ? down(n - 1) : 0; for (let i = 0; i < 6; i++) try { down(9000); }"
          + " catch { }";

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** How a moment follows the one before. */
  private enum Way {
    PLAY,
    STEP,
    SEEK;

    Moment at(int frame, int steps) {
      int middle = steps / 2;
      return switch (this) {
        case PLAY -> new Moment(middle + frame / 10, frame % 10 / 10.0);
        case STEP -> Moment.at(middle + frame);
        case SEEK -> Moment.at((int) (frame * 7919L % (steps - 1)));
      };
    }
  }

  private final String name;
  private final Trace trace;
  private final int width;
  private final Stage window;

  private StageBenchmark(String name, Trace trace, int width, Stage window) {
    this.name = name;
    this.trace = trace;
    this.width = width;
    this.window = window;
  }

  public static void main(String[] args) throws Exception {
    System.setProperty("javafx.animation.fullspeed", "true"); // one pulse after the other
    Trace crowd = record(CROWD);
    Trace deep = record(DEEP);
    CountDownLatch started = new CountDownLatch(1);
    Stage[] window = new Stage[1];
    Platform.setImplicitExit(false);
    Platform.startup(
        () -> {
          window[0] = new Stage();
          started.countDown();
        });
    started.await();
    for (Way way : Way.values()) {
      new StageBenchmark("200 chips", crowd, WIDE, window[0]).measure(way);
    }
    for (Way way : Way.values()) {
      new StageBenchmark("a crowd", crowd, WIDTH, window[0]).measure(way);
    }
    for (Way way : Way.values()) {
      new StageBenchmark("a deep stack", deep, WIDTH, window[0]).measure(way);
    }
    Platform.exit();
  }

  private void measure(Way way) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          Frames frames = new Frames(way, done);
          Scene scene = new Scene(new Pane(frames.stage), 320, 200);
          scene.getStylesheets().setAll(Theme.DARK.stylesheets());
          scene.addPreLayoutPulseListener(frames::beforeStyling);
          scene.addPostLayoutPulseListener(frames::afterLayout);
          window.setScene(scene);
          window.show();
          frames.start();
        });
    done.await();
  }

  /** Shows one frame after the other, one a pulse. */
  private final class Frames extends AnimationTimer {
    final StageView stage = new StageView();
    private final Director director = new Director(new Layout(new FontMetrics(), width, HEIGHT));
    private final Way way;
    private final CountDownLatch done;
    private final double[] applied = new double[FRAMES];
    private final double[] onTheWall = new double[FRAMES];
    private final double[] styled = new double[FRAMES];
    private final int[] chips = new int[FRAMES];
    private final int[] sprites = new int[FRAMES];
    private int frame;
    private int round;
    private long before;

    Frames(Way way, CountDownLatch done) {
      this.way = way;
      this.done = done;
      stage.setManaged(false);
      stage.resize(width, HEIGHT);
    }

    @Override
    public void handle(long now) {
      if (frame == FRAMES) {
        frame = 0;
        round++;
      }
      if (round > WARM_UPS) {
        stop();
        print();
        done.countDown();
        return;
      }
      long wall = System.nanoTime();
      long start = CLOCK.getCurrentThreadCpuTime();
      Picture picture = director.at(trace, way.at(frame, trace.size()));
      stage.show(picture);
      applied[frame] = (CLOCK.getCurrentThreadCpuTime() - start) / NANOS;
      onTheWall[frame] = (System.nanoTime() - wall) / NANOS;
      chips[frame] = (int) picture.sprites().stream().filter(s -> s.look() == Look.CHIP).count();
      sprites[frame] = picture.sprites().size();
    }

    private void beforeStyling() {
      before = CLOCK.getCurrentThreadCpuTime();
    }

    private void afterLayout() {
      if (frame < FRAMES) {
        styled[frame] = (CLOCK.getCurrentThreadCpuTime() - before) / NANOS;
        frame++;
      }
    }

    private void print() {
      Arrays.sort(chips);
      Arrays.sort(sprites);
      Arrays.sort(onTheWall);
      System.out.printf(
          Locale.ROOT,
          "%-12s %s  %3d to %3d chips, %3d sprites at most   %s, on the wall %6.2f   styling and"
              + " layout %s%n",
          name,
          way.name().toLowerCase(Locale.ROOT),
          chips[0],
          chips[FRAMES - 1],
          sprites[FRAMES - 1],
          figures(applied),
          onTheWall[FRAMES * 99 / 100],
          figures(styled));
    }
  }

  private static String figures(double[] millis) {
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "median %5.2f  max %6.2f  p99 %5.2f",
        millis[FRAMES / 2],
        millis[FRAMES - 1],
        millis[FRAMES * 99 / 100]);
  }

  private static Trace record(String program) throws InterruptedException {
    try (Recording recording = Recording.start(Scenario.of("bench.js", program))) {
      recording.await(1_000_000);
      return recording.trace();
    }
  }
}
