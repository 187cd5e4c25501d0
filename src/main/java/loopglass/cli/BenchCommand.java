package loopglass.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import loopglass.engine.Limits;
import loopglass.engine.Recording;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import picocli.CommandLine.Command;

@Command(
    name = "bench",
    description = "Measures recording: steps a second, bytes a step, time to seek.")
final class BenchCommand implements Callable<Integer> {

  private static final int ROUNDS = 12;
  private static final int SEEKS = 2_000;

  /** So many steps at least are weighed, so that the realm's leavings do not count. */
  private static final int WEIGHED_STEPS = 500_000;

  /** One collection leaves what the next one finds. */
  private static final int COLLECTIONS = 5;

  private static final Limits ENOUGH = new Limits(4_000_000, 4_000_000, Limits.DEFAULT.stall());

  /** Steps this far apart, taken in a circle, come to no order a cache could use. */
  private static final int STRIDE = 7_919;

  private record Load(String name, String text) {}

  private static final List<Load> LOADS =
      List.of(
          new Load(
              "fib(18)",
              "function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } fib(18);"),
          new Load(
              "20,000 awaits", "(async () => { for (let i = 0; i < 20000; i++) { await i; } })();"),
          new Load(
              "50,000 timers",
              "for (let i = 0; i < 50000; i++) { setTimeout(() => {}, i % 100); }"));

  private final Terminal terminal;

  BenchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    terminal
        .out()
        .line(
            "%-16s %10s %12s %12s %14s %14s"
                .formatted(
                    "program", "steps", "steps/s", "bytes/step", "seek, median", "seek, worst"));
    for (Load load : LOADS) {
      terminal.out().line(measure(load));
    }
    return Status.OK;
  }

  /** The best speed of some rounds, since the others only tell how warm the machine was. */
  private static String measure(Load load) throws InterruptedException {
    Scenario scenario = Scenario.of("bench.js", load.text());
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.max(best, stepsPerSecond(scenario));
    }
    long before = usedHeap();
    List<Trace> traces = new ArrayList<>();
    long steps = 0;
    while (steps < WEIGHED_STEPS) {
      traces.add(record(scenario));
      steps += traces.getLast().size();
    }
    long bytes = (usedHeap() - before) / steps;
    seeks(traces.getLast()); // the first ones tell how warm the machine is
    long[] seeks = seeks(traces.getLast());
    return String.format(
        Locale.ROOT,
        "%-16s %,10d %,12.0f %,12d %11.3f ms %11.3f ms",
        load.name(),
        traces.getLast().size(),
        best,
        bytes,
        seeks[SEEKS / 2] / 1e6,
        seeks[SEEKS - 1] / 1e6);
  }

  private static double stepsPerSecond(Scenario scenario) throws InterruptedException {
    try (Recording recording = Recording.start(scenario, ENOUGH)) {
      recording.await(2); // the realm is up: what it takes to make one is no step
      long start = System.nanoTime();
      recording.await(Integer.MAX_VALUE);
      return recording.trace().size() / ((System.nanoTime() - start) / 1e9);
    }
  }

  private static Trace record(Scenario scenario) throws InterruptedException {
    try (Recording recording = Recording.start(scenario, ENOUGH)) {
      recording.await(Integer.MAX_VALUE);
      return recording.trace();
    }
  }

  /** Nanoseconds from a moment to its picture, for moments here and there; rising. */
  private static long[] seeks(Trace trace) {
    Director director =
        new Director(new Layout((_, size, text) -> text.length() * size / 2, 1304, 774));
    long[] nanos = new long[SEEKS];
    for (int seek = 0; seek < SEEKS; seek++) {
      int step = (int) ((long) seek * STRIDE % trace.size());
      long start = System.nanoTime();
      director.at(trace, Moment.at(step));
      nanos[seek] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos;
  }

  private static long usedHeap() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int collection = 0; collection < COLLECTIONS; collection++) {
      System.gc();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }
}
