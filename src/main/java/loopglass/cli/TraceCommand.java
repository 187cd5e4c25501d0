package loopglass.cli;

import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import loopglass.engine.Limits;
import loopglass.engine.Recording;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "trace",
    description = "Prints every step of a program, as it is recorded.",
    footer = {
      "",
      "text: a line a step: what happened, call stack, Web APIs, microtasks, tasks.",
      "ndjson: a JSON object a line; the README tells its fields."
    })
final class TraceCommand implements Callable<Integer> {

  /** How steps are written. */
  enum Format {
    text,
    ndjson
  }

  @Parameters(paramLabel = "FILE", description = "The program; - is standard input.")
  private String file = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Option(
      names = "--max-steps",
      paramLabel = "STEPS",
      defaultValue = "2000000",
      description = "Where the recording stops at the latest (default: ${DEFAULT-VALUE}).")
  private int maxSteps = Limits.DEFAULT.steps();

  private final Terminal terminal;

  TraceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Scenario scenario = terminal.read(file);
    Limits limits = Limits.DEFAULT.withSteps(maxSteps);
    boolean failed = false;
    IntFunction<String> line;
    try (Recording recording = Recording.start(scenario, limits)) {
      Trace trace = recording.trace();
      line =
          switch (format) {
            case text -> {
              terminal.out().line(StepText.HEADER);
              yield n -> StepText.line(n, trace.step(n));
            }
            case ndjson -> n -> StepJson.line(n, trace.step(n));
          };
      for (int n = 0; isThere(recording, n); n++) {
        terminal.out().line(line.apply(n));
        failed |= isFailure(trace.step(n));
      }
      return say(trace.ending()) || failed ? Status.FAILED : Status.OK;
    }
  }

  /** Waits for a step; false when the recording ended before it. */
  static boolean isThere(Recording recording, int step) throws InterruptedException {
    if (step >= recording.trace().size()) {
      recording.await(step + 1);
    }
    return step < recording.trace().size();
  }

  private static boolean isFailure(Step step) {
    return step.event() instanceof Event.Reported;
  }

  private boolean say(@Nullable Ending ending) {
    if (ending == null || ending.kind() == Ending.Kind.COMPLETE) {
      return false;
    }
    terminal.err().line(ending.message());
    return ending.kind() != Ending.Kind.STEP_LIMIT;
  }
}
