package loopglass.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import loopglass.engine.Limits;
import loopglass.engine.Recording;
import loopglass.scenario.Scenario;
import picocli.CommandLine.Command;

@Command(
    name = "bench",
    description = "Measures recording: steps a second, bytes a step, time to seek.")
final class BenchCommand implements Callable<Integer> {

  private static final int ROUNDS = 5;

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
        .line("%-16s %10s %14s %12s".formatted("program", "steps", "steps/s", "bytes/step"));
    for (Load load : LOADS) {
      terminal.out().line(measure(load));
    }
    return Status.OK;
  }

  /** The best of some rounds: the others tell how warm the machine was, not how fast it is. */
  private static String measure(Load load) throws InterruptedException {
    Scenario scenario = Scenario.of("bench.js", load.text());
    Limits limits = new Limits(4_000_000, 4_000_000, Limits.DEFAULT.stall());
    double best = 0;
    long bytes = 0;
    int steps = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long before = usedHeap();
      long start = System.nanoTime();
      try (Recording recording = Recording.start(scenario, limits)) {
        recording.await(Integer.MAX_VALUE);
        double seconds = (System.nanoTime() - start) / 1e9;
        steps = recording.trace().size();
        best = Math.max(best, steps / seconds);
        bytes = usedHeap() - before;
      }
    }
    return String.format(
        Locale.ROOT, "%-16s %,10d %,14.0f %,12d", load.name(), steps, best, bytes / steps);
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
