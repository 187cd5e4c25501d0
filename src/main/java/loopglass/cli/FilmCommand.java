package loopglass.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import loopglass.engine.Limits;
import loopglass.engine.Recording;
import loopglass.film.Estimate;
import loopglass.film.Film;
import loopglass.film.FilmException;
import loopglass.film.Filming;
import loopglass.film.Format;
import loopglass.lesson.Stops;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "film",
    description = "Makes a video of a program, without a screen recorder.",
    footer = {
      "",
      "OUT ends in .mp4, .webm or .gif; without an ending it is a folder of PNG frames. No display"
          + " is needed.",
      "",
      "With --batch, OUT is a folder that gets a film of each program, of the kind --format says."
          + " A program that cannot be filmed is told of and passed over; the exit code then is 1."
    })
final class FilmCommand implements Callable<Integer> {

  /** A program that has made so many steps may go on for ever. */
  private static final int LONGEST = 200_000;

  /** What is filmed. */
  static final class What {
    @Parameters(paramLabel = "FILE", description = "The program; - is standard input.")
    private @Nullable String file;

    @Option(
        names = "--batch",
        paramLabel = "DIR",
        description = "Every program (.js, .mjs) of a folder, one after the other.")
    private @Nullable String folder;
  }

  /** What a batch is filmed as. */
  enum Kind {
    MP4,
    WEBM,
    GIF,
    FRAMES
  }

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      required = true,
      description = "The film to write.")
  private Path out = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "mp4",
      description = "With --batch: mp4, webm, gif or frames (default: ${DEFAULT-VALUE}).")
  private Kind kind = Kind.MP4;

  @Option(
      names = "--range",
      paramLabel = "FROM..TO",
      converter = RangeOption.Converter.class,
      description =
          "Only these steps; 'trace' numbers them, from 0. A stop of the lesson does as well:"
              + " stop:1..stop:3. Either end may be left out.")
  private RangeOption range = RangeOption.WHOLE;

  @Mixin private FilmLook look = new FilmLook();

  @Option(names = "--force", description = "Replace a film that is there already.")
  private boolean force;

  private final Terminal terminal;

  FilmCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    // Pictures are packed by AWT, which else would try the display, if there is one or not.
    System.setProperty("java.awt.headless", "true");
    String folder = what.folder;
    if (folder != null) {
      return batch(folder);
    }
    Format format =
        Format.of(out)
            .orElseThrow(
                () ->
                    new Refusal(
                        out
                            + ": a film ends in .mp4, .webm or .gif, or in nothing for a folder of"
                            + " frames."));
    String file = what.file == null ? "-" : what.file;
    return film(file, film(format), format, out);
  }

  private Film film(Format format) throws Refusal {
    try {
      return look.film(format);
    } catch (FilmException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }

  private int batch(String folder) throws Refusal, InterruptedException {
    Format format = Format.valueOf(kind.name());
    Film film = film(format);
    List<String> files = Sources.in(folder);
    Map<String, String> names = OutputNames.of(files);
    int failures = 0;
    for (String file : files) {
      String name = names.getOrDefault(file, file);
      String whole = format == Format.FRAMES ? name : name + "." + format.ending();
      try {
        film(file, film, format, out.resolve(whole));
      } catch (Refusal | ScenarioException e) {
        terminal.err().line(String.valueOf(e.getMessage()));
        failures++;
      }
    }
    if (failures > 0) {
      String programs = files.size() == 1 ? "the program" : "the " + files.size() + " programs";
      terminal.err().line(failures + " of " + programs + " could not be filmed.");
    }
    return failures == 0 ? Status.OK : Status.FAILED;
  }

  private int film(String file, Film wanted, Format format, Path to)
      throws Refusal, ScenarioException, InterruptedException {
    Scenario scenario = terminal.read(file);
    Trace trace = recorded(file, scenario);
    Film film =
        look.of(wanted, scenario)
            .of(range.in(file, Stops.of(trace, scenario).reached(), trace.size()));
    Estimate estimate = Estimate.of(film, format, trace);
    Filming filming = Filming.start(scenario, trace, film, format, to, force, false);
    return new FilmWatch(terminal, filming, estimate).await(to);
  }

  private Trace recorded(String file, Scenario scenario) throws InterruptedException {
    int steps = range.last() < LONGEST ? range.last() + 1 : LONGEST;
    try (Recording recording = Recording.start(scenario, Limits.DEFAULT)) {
      recording.await(steps);
      Trace trace = recording.trace();
      if (trace.ending() == null && range.last() > trace.size()) {
        terminal
            .err()
            .line(file + ": it goes on and on; its first " + trace.size() + " steps are filmed.");
      }
      return trace;
    }
  }
}
