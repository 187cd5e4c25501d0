package loopglass.view.stage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
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
 * What a frame costs on the JavaFX thread: the picture of a moment ({@link Director#at}) and making
 * the stage look like it ({@link StageView#show}). Prints the median, the 99th percentile and the
 * most in milliseconds of this thread's processor time, while the trace is played in tenths of
 * steps, stepped through, and sought about in. Styling and rasterising, which the toolkit does in
 * its own time, are left out.
 *
 * <p>A stage of 1920×1080 folds a crowd until its type can be read, so that some two dozen chips
 * stand there. For the row of 200 chips the stage is as high and so much wider that no fewer find
 * room, in type as large: as nothing is rasterised here, only their number counts.
 *
 * <pre>
 * mvnw -q test-compile exec:exec -Dexec.classpathScope=test \
 *     -Dexec.mainClass=loopglass.view.stage.StageBenchmark
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

  /** Time that others take from this thread on a busy machine does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final String name;
  private final Trace trace;
  private final int width;

  private StageBenchmark(String name, Trace trace, int width) {
    this.name = name;
    this.trace = trace;
    this.width = width;
  }

  public static void main(String[] args) throws Exception {
    Trace crowd = record(CROWD);
    Trace deep = record(DEEP);
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          new StageBenchmark("200 chips", crowd, WIDE).run();
          new StageBenchmark("a crowd", crowd, WIDTH).run();
          new StageBenchmark("a deep stack", deep, WIDTH).run();
          done.countDown();
        });
    done.await();
    Platform.exit();
  }

  private void run() {
    int middle = trace.size() / 2;
    measure("play", n -> new Moment(middle + n / 10, n % 10 / 10.0));
    measure("step", n -> Moment.at(middle + n));
    measure("seek", n -> Moment.at((int) (n * 7919L % (trace.size() - 1))));
  }

  private void measure(String what, IntFunction<Moment> moments) {
    Director director = new Director(new Layout(new FontMetrics(), width, HEIGHT));
    StageView stage = new StageView();
    Pane root = new Pane(stage);
    stage.resize(width, HEIGHT);
    new Scene(root, width, HEIGHT).getStylesheets().setAll(Theme.DARK.stylesheets());
    double[] shown = new double[FRAMES];
    long[] chips = new long[FRAMES];
    for (int round = 0; round <= WARM_UPS; round++) {
      for (int n = 0; n < FRAMES; n++) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Picture picture = director.at(trace, moments.apply(n));
        stage.show(picture);
        shown[n] = (CLOCK.getCurrentThreadCpuTime() - start) / NANOS;
        chips[n] = picture.sprites().stream().filter(s -> s.look() == Look.CHIP).count();
      }
    }
    Arrays.sort(chips);
    System.out.printf(
        Locale.ROOT,
        "%-13s %s %,8d steps, %3d to %3d chips   %s%n",
        name,
        what,
        trace.size(),
        chips[0],
        chips[FRAMES - 1],
        figures(shown));
  }

  private static String figures(double[] millis) {
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "median %5.2f  p99 %5.2f  max %5.2f",
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
