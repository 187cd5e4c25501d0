package loopglass.view;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
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
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import loopglass.engine.Limits;
import loopglass.engine.Recording;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Trace;
import loopglass.trace.value.Inspection;
import loopglass.view.panel.Command;
import loopglass.view.panel.Session;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long the JavaFX thread answers nothing in a window with a trace of 1,000,000 steps:
 * while it opens, grows, plays, is scrubbed and looked at.
 *
 * <p>For each of these it prints how long something posted to the JavaFX thread waited there, the
 * longest and the 99th percentile, and the most processor time that the thread took between two
 * pulses. The first contains what other programs on the machine took, the second does not.
 *
 * <p>Two more figures tell where a wait is not the window's own doing. A graphics card is not used
 * here: the processor paints every pixel, and the JavaFX thread hands no new picture over before
 * the last one is painted, and puts the painted pixels on the screen itself. So the longest wait is
 * also printed without the time in which that was what it did, sampled every {@value #SAMPLE}
 * milliseconds. And it prints for how long the garbage collector stopped everything in a row, over
 * all. With {@code -Dwhere=true} it tells what the thread was doing where something waited long,
 * {@code -Ddeep=20} frames of it.
 *
 * <pre>
 * mvnw -q test-compile exec:exec@started -Dstarted=loopglass.view.PauseBenchmark
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

  /** Milliseconds between two looks at what the JavaFX thread does. */
  private static final int SAMPLE = 4;

  private static final int PULSES = 120;

  private static final List<Command> STRIDES =
      List.of(
          Command.NEXT_LINE,
          Command.OVER,
          Command.INTO,
          Command.OUT,
          Command.NEXT_MICROTASK,
          Command.NEXT_TASK,
          Command.NEXT_LOG,
          Command.NEXT_TURN,
          Command.PREVIOUS_LINE,
          Command.OVER_BACK,
          Command.INTO_BACK,
          Command.OUT_BACK,
          Command.PREVIOUS_MICROTASK,
          Command.PREVIOUS_TASK,
          Command.PREVIOUS_LOG,
          Command.PREVIOUS_TURN);

  private static final double NANOS = 1e6;

  private static volatile @Nullable Thread drawing;

  private final Trace trace;
  private final Scenario scenario = Scenario.of("long.js", PROGRAM);
  private volatile Trace served;

  @SuppressWarnings("NullAway.Init") // made when it opens
  private Workbench bench;

  @SuppressWarnings("NullAway.Init") // made when it opens
  private Pulses pulses;

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
    row("opens a short one", pulse -> once(pulse, () -> bench.open(SHORT)));
    row("opens, goes to the end", this::leap);
    row("opens a short one", pulse -> once(pulse, () -> bench.open(SHORT)));
    row("opens once more", pulse -> once(pulse, () -> bench.open(scenario)));
    row("plays", pulse -> once(pulse, () -> bench.perform(Command.TOGGLE)));
    row("plays at 8", pulse -> once(pulse, () -> bench.player().move((d, _) -> d.withSpeed(8))));
    row("steps", _ -> bench.perform(Command.FORWARD));
    row("steps by each stride", pulse -> bench.perform(STRIDES.get(pulse % STRIDES.size())));
    row("scrubs", pulse -> bench.player().seek((int) (pulse * 7_919L * 131 % trace.size())));
    row("drags", pulse -> bench.player().seek((int) ((long) pulse * trace.size() / PULSES)));
    row("console lines", pulse -> bench.player().visit(written(pulse)));
    row("zooms in", _ -> type("+"));
    row("pans", pulse -> type(pulse % 7 == 0 ? "-" : "+"));
    row("mouse passes", pulse -> mouse(MouseEvent.MOUSE_MOVED, pulse / (double) PULSES));
    row("variables", pulse -> once(pulse, () -> tab("variables")));
    row("variables, scrubs", pulse -> bench.player().seek(pulse * 7_919 % trace.size()));
    row("console", pulse -> once(pulse, () -> tab("console")));
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

  /** Opens, and is at the far end of what nobody has looked at yet. */
  private void leap(int pulse) {
    once(pulse, () -> bench.open(scenario));
    if (pulse == 4) {
      bench.perform(Command.TO_END);
    } else if (pulse == 5) {
      bench.perform(Command.PLAY_BACK);
    }
  }

  /** A step at which something was written to the console, each pulse another. */
  private int written(int pulse) {
    int step = (int) (pulse * 7_919L * 131 % trace.size());
    while (step > 0 && !(trace.step(step).event() instanceof Event.Logged)) {
      step--;
    }
    return step;
  }

  private void tab(String id) {
    ((ToggleButton) Objects.requireNonNull(bench.lookup("#tab-" + id))).fire();
  }

  private void type(String character) {
    Objects.requireNonNull(bench.lookup("#timeline"))
        .fireEvent(
            new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
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
    drawing = Thread.currentThread();
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
    pulses = new Pulses(stage.getScene());
    pulses.start();
    new Heartbeat(bench::beat).start();
  }

  /** Does something at each pulse, and prints what that cost. */
  private void row(String name, IntConsumer deed) throws InterruptedException {
    long collected = collected();
    CompletableFuture<CountDownLatch> done = new CompletableFuture<>();
    Platform.runLater(() -> done.complete(pulses.run(PULSES, deed)));
    Waits waits = waits(done.join());
    Pulses.Cost most = pulses.dearest();
    System.out.printf(
        Locale.ROOT,
        "%-22s processor: most %5.1f (%5.1f + styles and layout %5.1f + rest %5.1f), median %5.1f ms"
            + "   waits: longest %6.1f, 99 %% %6.1f, without rendering %6.1f ms   collector: %4d ms%n",
        name,
        most.all(),
        most.told(),
        most.styled(),
        most.rest(),
        pulses.median(),
        waits.longest(),
        waits.most(),
        waits.own(),
        collected() - collected);
  }

  /** For how many milliseconds the program stood still for the collector so far. */
  private static long collected() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .filter(collector -> !collector.getName().contains("Concurrent"))
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  /**
   * How long things waited for the JavaFX thread, in milliseconds.
   *
   * @param longest of all
   * @param most 99 % of them waited no longer
   * @param own the longest without what rendering took of each
   */
  private record Waits(double longest, double most, double own) {}

  /** Lets one thing after the other wait for the JavaFX thread until all is done. */
  private static Waits waits(CountDownLatch done) throws InterruptedException {
    List<Double> waits = new ArrayList<>();
    Set<String> told = new HashSet<>();
    double own = 0;
    while (done.getCount() > 0 || waits.isEmpty()) {
      CountDownLatch answered = new CountDownLatch(1);
      long start = System.nanoTime();
      Platform.runLater(answered::countDown);
      double painting = 0;
      long sampled = start;
      while (!answered.await(SAMPLE, TimeUnit.MILLISECONDS)) {
        StackTraceElement[] stack = stack();
        long now = System.nanoTime();
        painting += paints(stack) ? (now - sampled) / NANOS : 0;
        sampled = now;
        if (now - start > LONG * NANOS && Boolean.getBoolean("where") && told.add(doing(stack))) {
          System.out.println("    long: " + doing(stack));
        }
      }
      double wait = (System.nanoTime() - start) / NANOS;
      waits.add(wait);
      own = Math.max(own, wait - painting);
      Thread.sleep(1);
    }
    double[] rising = waits.stream().mapToDouble(wait -> wait).sorted().toArray();
    return new Waits(rising[rising.length - 1], rising[rising.length * 99 / 100], own);
  }

  /** What the JavaFX thread does; asks that thread alone, as to ask all would hold all up. */
  private static StackTraceElement[] stack() {
    return Objects.requireNonNull(drawing).getStackTrace();
  }

  /** Whether the thread waits for a picture to be painted, or copies one to the screen. */
  private static boolean paints(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .map(StackTraceElement::getMethodName)
        .anyMatch(
            Set.of("waitForRenderingToComplete", "uploadPixels", "acquireRenderLock")::contains);
  }

  private static String doing(StackTraceElement[] stack) {
    return Arrays.stream(stack)
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

    @Override
    public boolean browse(URI address) {
      return false;
    }
  }
}
