package loopglass.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import loopglass.language.Language;
import loopglass.language.Texts;
import loopglass.lesson.Reached;
import loopglass.lesson.Stops;
import loopglass.scenario.Scenario;
import loopglass.scenario.Stop;
import loopglass.trace.Event;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import loopglass.view.still.Leaf;
import loopglass.view.still.Leaflet;
import loopglass.view.still.Toolkit;

/**
 * Pages to hand out: one picture for each stop of a program's lesson, with what is said or asked
 * there. A program without stops gets a page for each of its first console lines.
 */
public final class Handout {

  private static final Texts TEXTS = new Texts("handout");

  /** Pages of a program that has no stops. */
  private static final int MOST = 12;

  private Handout() {}

  /**
   * Writes one, in the language of the moment.
   *
   * @param scenario the program
   * @param trace its record
   * @param answers whether the answers stand on pages of their own at the end
   * @param out a file that ends in {@code .pdf}, or a folder for PNG pictures
   * @param replace whether what is there already gives way
   * @throws FilmException if there is nothing to show, or it cannot be written
   */
  public static void write(
      Scenario scenario, Trace trace, Theme theme, boolean answers, Path out, boolean replace)
      throws FilmException, InterruptedException {
    List<Leaf> leaves = leaves(scenario, trace);
    if (leaves.isEmpty()) {
      throw new FilmException(
          scenario.name() + ": it has no stops and writes nothing, so there is nothing to show.");
    }
    String heading = answers ? TEXTS.text("answers") : "";
    Language language = Language.current();
    Leaflet leaflet = new Leaflet(scenario, trace, theme, leaves);
    try (Target target = new Target(replace)) {
      if (isPdf(out)) {
        Path part = target.file(out);
        Files.write(part, Toolkit.call(() -> language.during(() -> leaflet.pdf(heading))));
      } else {
        String pattern = target.frames(out).toString();
        List<WritableImage> images =
            Toolkit.call(() -> language.during(() -> leaflet.images(heading)));
        for (int i = 0; i < images.size(); i++) {
          Path page = Path.of(String.format(Locale.ROOT, pattern, i + 1));
          ImageIO.write(SwingFXUtils.fromFXImage(images.get(i), null), "png", page.toFile());
        }
      }
      target.complete();
    } catch (IOException e) {
      throw new FilmException(out + ": this cannot be written: " + e.getMessage() + ".", e);
    }
  }

  /** Whether a name asks for a PDF. */
  public static boolean isPdf(Path out) {
    return out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  private static List<Leaf> leaves(Scenario scenario, Trace trace) {
    List<Leaf> leaves = new ArrayList<>();
    for (Reached reached : Stops.of(trace, scenario).reached()) {
      Stop stop = reached.stop();
      String label = TEXTS.text(stop.asks() ? "question" : "note", leaves.size() + 1);
      String text = stop.asks() ? stop.question() : stop.note();
      leaves.add(new Leaf(reached.step(), label, text, stop.answer()));
    }
    boolean unstopped = leaves.isEmpty();
    for (int step = 0; step < trace.size() && unstopped; step++) {
      Event event = trace.step(step).event();
      if ((event instanceof Event.Logged || event instanceof Event.Reported)
          && leaves.size() < MOST) {
        leaves.add(new Leaf(step, "", "", ""));
      }
    }
    return leaves;
  }
}
