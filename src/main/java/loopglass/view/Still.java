package loopglass.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import loopglass.language.Language;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.still.Easel;
import loopglass.view.still.Sheet;
import loopglass.view.still.Shot;
import loopglass.view.still.Toolkit;

/** A picture of one moment, drawn without a window. */
public final class Still {

  private Still() {}

  /**
   * Writes a still as a PNG file, or as an SVG one if its name ends so. Works without a display;
   * starts the toolkit if need be.
   *
   * @param scenario the program
   * @param trace its record
   * @param step a published step
   * @param sheet what it is drawn on
   * @param out the file; folders on the way to it are made
   * @throws IOException if the file cannot be written
   * @throws InterruptedException if the thread is interrupted while the picture is drawn
   */
  public static void write(Scenario scenario, Trace trace, int step, Sheet sheet, Path out)
      throws IOException, InterruptedException {
    boolean vector = out.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (vector) {
      Files.writeString(out, svg(scenario, trace, Moment.at(step), sheet));
      return;
    }
    Image image = image(scenario, trace, Moment.at(step), sheet);
    if (!ImageIO.write(opaque(image), "png", out.toFile())) {
      throw new IOException("No PNG writer is at hand for " + out + ".");
    }
  }

  /** The same as an image, in the language of the moment; also between two steps. */
  public static Image image(Scenario scenario, Trace trace, Moment moment, Sheet sheet)
      throws InterruptedException {
    Language language = Language.current();
    return Toolkit.call(() -> language.during(() -> drawn(scenario, trace, moment, sheet)));
  }

  /** The same in shapes and words: the text of an SVG file. */
  public static String svg(Scenario scenario, Trace trace, Moment moment, Sheet sheet)
      throws InterruptedException {
    Language language = Language.current();
    return Toolkit.call(
        () ->
            language.during(
                () -> {
                  Easel easel = new Easel(scenario, trace, sheet);
                  easel.show(Shot.of(moment));
                  return easel.svg();
                }));
  }

  private static Image drawn(Scenario scenario, Trace trace, Moment moment, Sheet sheet) {
    Easel easel = new Easel(scenario, trace, sheet);
    easel.show(Shot.of(moment));
    return easel.paint(null);
  }

  private static BufferedImage opaque(Image image) {
    BufferedImage drawn = SwingFXUtils.fromFXImage(image, null);
    BufferedImage plain =
        new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
    plain.createGraphics().drawImage(drawn, 0, 0, null);
    return plain;
  }
}
