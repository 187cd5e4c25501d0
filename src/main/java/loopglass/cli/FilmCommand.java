package loopglass.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import loopglass.engine.Limits;
import loopglass.engine.Recording;
import loopglass.film.Estimate;
import loopglass.film.Film;
import loopglass.film.Filming;
import loopglass.film.Format;
import loopglass.film.Pace;
import loopglass.film.Range;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "film",
    description = "Makes a video of a program, without a screen recorder.",
    footer = {
      "",
      "OUT ends in .mp4, .webm or .gif; without an ending it is a folder of PNG frames. No display"
          + " is needed."
    })
final class FilmCommand implements Callable<Integer> {

  /** A program that has made so many steps may go on for ever. */
  private static final int LONGEST = 200_000;

  @Parameters(paramLabel = "FILE", description = "The program; - is standard input.")
  private String file = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      required = true,
      description = "The film to write.")
  private Path out = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      defaultValue = "1080p",
      converter = FilmSize.class,
      description =
          "720p, 1080p, 1440p, 4k, vertical, square or WIDTHxHEIGHT (default: ${DEFAULT-VALUE}).")
  private Size size = Size.DEFAULT;

  @Option(
      names = "--fps",
      paramLabel = "FPS",
      defaultValue = "30",
      description = "Frames a second, 1 to 60; of a GIF 15 at most (default: ${DEFAULT-VALUE}).")
  private int fps = 30;

  @Option(
      names = "--range",
      paramLabel = "FROM..TO",
      converter = RangeOption.class,
      description = "Only these steps; 'trace' numbers them, from 0. Either may be left out.")
  private Range range = Range.WHOLE;

  @Option(
      names = "--pace",
      paramLabel = "PACE",
      converter = PaceOption.class,
      description = "natural, or so many times as fast, such as 2x (default: natural).")
  private @Nullable Pace pace;

  @Option(
      names = "--length",
      paramLabel = "SECONDS",
      converter = LengthOption.class,
      description = "How long the film is to be; the pace adapts, and nothing is left out.")
  private @Nullable Pace length;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "light, dark or contrast (default: ${DEFAULT-VALUE}).")
  private Theme theme = Theme.LIGHT;

  @Option(names = "--force", description = "Replace a film that is there already.")
  private boolean force;

  private final Terminal terminal;

  FilmCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Format format =
        Format.of(out)
            .orElseThrow(
                () ->
                    new Refusal(
                        out
                            + ": a film ends in .mp4, .webm or .gif, or in nothing for a folder of"
                            + " frames."));
    if (pace != null && length != null) {
      throw new Refusal("--pace and --length exclude each other: one follows from the other.");
    }
    if (fps < 1 || fps > 60) {
      throw new Refusal("--fps must be from 1 to 60, not " + fps + ".");
    }
    Pace chosen = pace != null ? pace : length != null ? length : Pace.NATURAL;
    Film standard = Film.standard();
    Film film =
        standard
            .on(standard.sheet().sized(size.width(), size.height()).in(theme))
            .at(fps)
            .of(range)
            .paced(chosen);
    Scenario scenario = terminal.read(file);
    // Pictures are packed by AWT, which else would try the display, if there is one or not.
    System.setProperty("java.awt.headless", "true");
    return film(scenario, recorded(scenario), film, format);
  }

  private Trace recorded(Scenario scenario) throws Refusal, InterruptedException {
    int steps = range.to() < LONGEST ? range.to() + 1 : LONGEST;
    try (Recording recording = Recording.start(scenario, Limits.DEFAULT)) {
      recording.await(steps);
      Trace trace = recording.trace();
      Ending ending = trace.ending();
      if (ending == null && range.to() > trace.size()) {
        terminal
            .err()
            .line(file + ": it goes on and on; its first " + trace.size() + " steps are filmed.");
      }
      if (range.from() >= trace.size()) {
        throw new Refusal(
            file
                + ": there is no step "
                + range.from()
                + "; the last is "
                + (trace.size() - 1)
                + ".");
      }
      return trace;
    }
  }

  private int film(Scenario scenario, Trace trace, Film film, Format format)
      throws Refusal, InterruptedException {
    Estimate estimate = Estimate.of(film, format, trace);
    Filming filming = Filming.start(scenario, trace, film, format, out, force, false);
    return new FilmWatch(terminal, filming, estimate).await(out);
  }
}
