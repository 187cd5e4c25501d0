package loopglass.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import loopglass.engine.Recording;
import loopglass.film.FilmException;
import loopglass.film.Format;
import loopglass.film.Handout;
import loopglass.language.Language;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "handout",
    description = "Writes pages to hand out: a picture for each stop of a lesson, with its words.",
    footer = {
      "",
      "OUT ends in .pdf, or is a folder for PNG pictures. A program without stops gets a page for"
          + " each of its first twelve console lines."
    })
final class HandoutCommand implements Callable<Integer> {

  /** A program that has made so many steps may go on for ever. */
  private static final int LONGEST = 200_000;

  @Parameters(paramLabel = "FILE", description = "The program; - is standard input.")
  private String file = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      required = true,
      description = "The .pdf file, or the folder, to write.")
  private Path out = Path.of("");

  @Option(
      names = "--answers",
      arity = "1",
      paramLabel = "on|off",
      defaultValue = "on",
      converter = Switch.class,
      description = "Whether the answers stand on a last page (default: ${DEFAULT-VALUE}).")
  private boolean answers = true;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "light, dark or contrast (default: ${DEFAULT-VALUE}).")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = "--language",
      paramLabel = "en|vi",
      defaultValue = "en",
      converter = FilmLook.Tongue.class,
      description = "What it speaks (default: ${DEFAULT-VALUE}).")
  private Language language = Language.ENGLISH;

  @Option(names = "--force", description = "Replace what is there already.")
  private boolean force;

  private final Terminal terminal;

  HandoutCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (!Handout.isPdf(out) && Format.of(out).orElse(Format.MP4) != Format.FRAMES) {
      throw new Refusal(out + ": a hand-out ends in .pdf, or in nothing for a folder of pictures.");
    }
    Scenario scenario = terminal.read(file);
    // Pictures are packed by AWT, which else would try the display, if there is one or not.
    System.setProperty("java.awt.headless", "true");
    try (Recording recording = Recording.start(scenario)) {
      recording.await(LONGEST);
      Trace trace = recording.trace();
      language.during(
          () -> {
            Handout.write(scenario, trace, theme, answers, out, force);
            return null;
          });
    } catch (FilmException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    } catch (RuntimeException | LinkageError e) {
      throw new Refusal(
          "a picture cannot be drawn here: "
              + e.getMessage()
              + "; on Debian, libpangoft2-1.0-0 may be missing.");
    }
    terminal.out().line(out.toString());
    return Status.OK;
  }
}
