package loopglass.view.stage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
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
 * What a frame costs on the JavaFX thread, the picture and showing it; styling and rasterising,
 * which the toolkit does, left out. A stage of 1920×1080 with as many chips as it holds, and jumps
 * about in a deep stack. Prints the median and the 99th percentile in milliseconds.
 */
final class StageBenchmark {

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final int FRAMES = 1_000;

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

  /** Time that others take from this thread on a busy machine does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private StageBenchmark() {}

  public static void main(String[] args) throws Exception {
    Trace crowd = record(CROWD);
    Trace deep = record(DEEP);
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          measure("play, a crowd", crowd, true);
          measure("seek, a crowd", crowd, false);
          measure("play, a deep stack", deep, true);
          measure("seek, a deep stack", deep, false);
          done.countDown();
        });
    done.await();
    Platform.exit();
  }

  private static void measure(String what, Trace trace, boolean plays) {
    Director director = new Director(new Layout(new FontMetrics(), WIDTH, HEIGHT));
    StageView stage = new StageView();
    Pane root = new Pane(stage);
    stage.resize(WIDTH, HEIGHT);
    new Scene(root, WIDTH, HEIGHT).getStylesheets().setAll(Theme.DARK.stylesheets());
    double[] millis = new double[FRAMES];
    long chips = 0;
    for (int round = 0; round < 2; round++) { // the first one warms up
      int from = Math.max(0, trace.size() / 2 - FRAMES / 20);
      for (int n = 0; n < FRAMES; n++) {
        int step = plays ? from + n / 10 : (int) ((n * 7919L) % (trace.size() - 1));
        long start = CLOCK.getCurrentThreadCpuTime();
        Picture picture = director.at(trace, new Moment(step, n % 10 / 10.0));
        stage.show(picture);
        millis[n] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        chips =
            Math.max(chips, picture.sprites().stream().filter(s -> s.look() == Look.CHIP).count());
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-20s %,9d steps %4d chips  median %.2f  p99 %.2f  max %.2f%n",
        what,
        trace.size(),
        chips,
        millis[FRAMES / 2],
        millis[FRAMES * 99 / 100],
        millis[FRAMES - 1]);
  }

  private static Trace record(String program) throws InterruptedException {
    try (Recording recording = Recording.start(Scenario.of("bench.js", program))) {
      recording.await(1_000_000);
      return recording.trace();
    }
  }
}
