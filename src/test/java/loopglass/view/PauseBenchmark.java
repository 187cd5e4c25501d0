package loopglass.view;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import loopglass.engine.Limits;
import loopglass.engine.Recording;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.trace.value.Inspection;
import loopglass.view.panel.Command;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;

/**
 * Measures how long the JavaFX thread answers nothing in a window with a trace of 1,000,000 steps:
 * while it opens, grows, plays, is scrubbed and looked at.
 *
 * <p>For each of these it prints how long something posted to the JavaFX thread waited there, the
 * longest and the 99th percentile, and the most processor time that the thread took between two
 * pulses. The first contains what other programs on the machine took, the second does not. Where
 * something waited long, it prints what the thread was doing.
 *
 * <pre>
 * mvnw -q test-compile exec:exec -Dexec.classpathScope=test \
 *     -Dexec.mainClass=loopglass.view.PauseBenchmark
 * </pre>
 *
 * <p>An argument is another number of steps.
 */
final class PauseBenchmark {

  private static final String PROGRAM =
      """
      const wait = ms => new Promise(done => setTimeout(done, ms));
      function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
      async function worker(name) {
        for (let i = 0; ; i++) {
          fib(i % 7);
          for (let j = 0; j < 20; j++) { queueMicrotask(() => j * i); }
          await null;
          if (i % 10 === 0) { console.log(name, i); }
          if (i % 50 === 0) { console.error('oh', name, i); }
          await wait(i % 13);
        }
      }
      for (let w = 0; w < 12; w++) { worker('worker ' + w); }
      setInterval(() => { for (let i = 0; i < 200; i++) { Promise.resolve(i).then(x => x); } }, 7);
      """;

  /** A wait of so many milliseconds is worth telling of. */
  private static final int LONG = 40;

  private static final Scenario SHORT = Scenario.of("first.js", WindowCase.PROGRAM);

  private static final int PULSES = 120;
  private static final double NANOS = 1e6;

  private final Trace trace;
  private final Scenario scenario = Scenario.of("long.js", PROGRAM);
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private volatile Trace served;

  @SuppressWarnings("NullAway.Init") // made when it opens
  private Workbench bench;

  private PauseBenchmark(Trace trace) {
    this.trace = trace;
    this.served = trace;
  }

  public static void main(String[] args) throws Exception {
    int steps = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    Limits limits = new Limits(2 * steps, 2 * steps, Limits.DEFAULT.stall());
    Trace trace;
    try (Recording recording =
        Recording.start(Scenario.of("long.js", PROGRAM), limits.withSteps(steps))) {
      recording.await(Integer.MAX_VALUE);
      trace = recording.trace();
    }
    System.out.printf(Locale.ROOT, "%,d steps%n", trace.size());
    new PauseBenchmark(trace).run();
    Platform.exit();
  }

  private void run() throws InterruptedException {
    Platform.startup(this::open);
    row("first program", _ -> bench.perform(Command.FORWARD));
    row("first program again", pulse -> bench.player().seek(pulse % 60));
    row("opens a short one", pulse -> once(pulse, () -> bench.open(SHORT)));
    row("opens", pulse -> once(pulse, () -> bench.open(scenario)));
    row("plays", pulse -> once(pulse, () -> bench.perform(Command.TOGGLE)));
    row("plays at 8", pulse -> once(pulse, () -> bench.player().move((d, _) -> d.withSpeed(8))));
    row("steps", _ -> bench.perform(Command.FORWARD));
    row("next task", _ -> bench.perform(Command.NEXT_TASK));
    row("scrubs", pulse -> bench.player().seek((int) (pulse * 7_919L * 131 % trace.size())));
    row("drags", pulse -> bench.player().seek((int) ((long) pulse * trace.size() / PULSES)));
    row("mouse passes", pulse -> mouse(MouseEvent.MOUSE_MOVED, pulse / (double) PULSES));
    row("to the end", pulse -> once(pulse, () -> bench.perform(Command.TO_END)));
    row(
        "plays back",
        pulse -> once(pulse, () -> bench.player().move((d, _) -> d.withSpeed(8).playBack())));
    served = new Trace();
    Thread writer = new Thread(this::write, "writer");
    writer.start();
    row("opens another", pulse -> once(pulse, () -> bench.open(scenario)));
    row("plays while it grows", pulse -> once(pulse, () -> bench.perform(Command.TOGGLE)));
    row("scrubs while it grows", this::follow);
    writer.join();
    row("when it has grown", this::follow);
  }

  private void follow(int pulse) {
    int size = served.size();
    bench.player().move((d, line) -> d.seek(Moment.at((int) (pulse * 7_919L % size)), line));
  }

  /** Appends the steps again, some hundred thousand a second. */
  private void write() {
    for (int step = 0; step < trace.size(); step++) {
      served.append(trace.step(step));
      if (step % 2_000 == 0) {
        try {
          Thread.sleep(8);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private static void once(int pulse, Runnable deed) {
    if (pulse == 3) {
      deed.run();
    }
  }

  private void mouse(EventType<MouseEvent> type, double part) {
    Region timeline = (Region) Objects.requireNonNull(bench.lookup("#timeline"));
    double x = part * timeline.getWidth();
    timeline.fireEvent(
        new MouseEvent(
            type,
            x,
            9,
            x,
            9,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  private void open() {
    bench =
        new Workbench(
            wanted -> wanted == scenario ? new Recorded(served) : Engines.REAL.record(wanted),
            List.of(),
            new Settings(),
            Alone.INSTANCE);
    Stage stage = new Stage();
    stage.setScene(new Scene(bench, 1440, 900));
    Skin.dress(stage.getScene(), Theme.LIGHT);
    bench.open(SHORT);
    stage.show();
    new Heartbeat(bench::beat).start();
  }

  /** Does something at each pulse, and prints what that cost. */
  private void row(String name, IntConsumer deed) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    double[] taken = new double[PULSES];
    AnimationTimer timer =
        new AnimationTimer() {
          private int pulse = -1;
          private long last;

          @Override
          public void handle(long now) {
            long cpu = threads.getCurrentThreadCpuTime();
            if (pulse >= 0 && pulse < PULSES) {
              taken[pulse] = (cpu - last) / NANOS;
            }
            last = cpu;
            pulse++;
            if (pulse < PULSES) {
              deed.accept(pulse);
            } else {
              stop();
              done.countDown();
            }
          }
        };
    Platform.runLater(timer::start);
    double[] waits = waits(done);
    Arrays.sort(taken);
    System.out.printf(
        Locale.ROOT,
        "%-24s waits: longest %6.1f, 99 %% %6.1f ms   processor: most %6.1f, median %6.1f ms%n",
        name,
        waits[waits.length - 1],
        waits[waits.length * 99 / 100],
        taken[PULSES - 1],
        taken[PULSES / 2]);
  }

  /** How long one thing after the other waits for the JavaFX thread until all is done; rising. */
  private double[] waits(CountDownLatch done) throws InterruptedException {
    List<Double> waits = new ArrayList<>();
    Set<String> told = new HashSet<>();
    while (done.getCount() > 0 || waits.isEmpty()) {
      CountDownLatch answered = new CountDownLatch(1);
      long start = System.nanoTime();
      Platform.runLater(answered::countDown);
      if (!answered.await(LONG, TimeUnit.MILLISECONDS)) {
        String doing = doing();
        if (Boolean.getBoolean("where") && told.add(doing)) {
          System.out.println("    long: " + doing);
        }
        answered.await();
      }
      waits.add((System.nanoTime() - start) / NANOS);
      Thread.sleep(1);
    }
    return waits.stream().mapToDouble(wait -> wait).sorted().toArray();
  }

  private static String doing() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(entry -> entry.getKey().getName().equals("JavaFX Application Thread"))
        .flatMap(entry -> Arrays.stream(entry.getValue()))
        .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
        .limit(Integer.getInteger("deep", 14))
        .collect(Collectors.joining(" < "));
  }

  /** A recording that is over, or is written by somebody else. */
  private record Recorded(Trace trace) implements Session {
    @Override
    public CompletableFuture<Inspection> inspect(int step) {
      return new CompletableFuture<>();
    }

    @Override
    public void demand(int steps) {}

    @Override
    public void close() {}
  }

  /** Nothing is around it. */
  private enum Alone implements Workbench.Surroundings {
    INSTANCE;

    @Override
    public void open() {}

    @Override
    public void save() {}

    @Override
    public void open(Scenario scenario) {}

    @Override
    public void theme(Theme theme) {}
  }
}
