package loopglass.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import loopglass.engine.Recording;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.view.panel.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "still", description = "Writes a picture of one moment of a program.")
final class StillCommand implements Callable<Integer> {

  /** The moment, told in one of two ways. */
  static final class When {
    @Option(
        names = "--at",
        paramLabel = "STEP",
        description = "After that step; 'trace' numbers them, from 0.")
    private @Nullable Integer step;

    @Option(
        names = "--log",
        paramLabel = "N",
        description = "When the N-th console line was written, from 1.")
    private @Nullable Integer log;
  }

  @Parameters(paramLabel = "FILE", description = "The program; - is standard input.")
  private String file = "";

  @ArgGroup(multiplicity = "1")
  private When when = new When();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "PICTURE",
      required = true,
      description = "The .png or .svg file to write.")
  private Path out = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "WIDTHxHEIGHT",
      defaultValue = "1920x1080",
      converter = Size.Converter.class,
      description = "In pixels, up to 7680x4320 (default: ${DEFAULT-VALUE}).")
  private Size size = new Size(0, 0);

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "light, dark or contrast (default: ${DEFAULT-VALUE}).")
  private Theme theme = Theme.LIGHT;

  private final Terminal terminal;

  StillCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    String name = out.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".png") && !name.endsWith(".svg")) {
      throw new Refusal(out + ": a still is a PNG or SVG file; its name ends in .png or .svg.");
    }
    Scenario scenario = terminal.read(file);
    try (Recording recording = Recording.start(scenario)) {
      int step = when.step != null ? at(recording, when.step) : log(recording);
      Picture.write(scenario, recording.trace(), step, size, theme, out);
    }
    return Status.OK;
  }

  private int at(Recording recording, int step) throws Refusal, InterruptedException {
    if (step < 0) {
      throw new Refusal("--at must be a step, from 0, not " + step + ".");
    }
    if (!TraceCommand.isThere(recording, step)) {
      throw new Refusal(
          file + ": there is no step " + step + "; the last is " + last(recording) + ".");
    }
    return step;
  }

  private int log(Recording recording) throws Refusal, InterruptedException {
    int wanted = when.log == null ? 0 : when.log;
    if (wanted < 1) {
      throw new Refusal("--log must be the number of a console line, from 1, not " + wanted + ".");
    }
    int lines = 0;
    for (int n = 0; TraceCommand.isThere(recording, n); n++) {
      Event event = recording.trace().step(n).event();
      if (event instanceof Event.Logged || event instanceof Event.Reported) {
        lines++;
        if (lines == wanted) {
          return n;
        }
      }
    }
    throw new Refusal(file + ": there is no console line " + wanted + "; it wrote " + lines + ".");
  }

  private static int last(Recording recording) {
    return recording.trace().size() - 1;
  }
}
