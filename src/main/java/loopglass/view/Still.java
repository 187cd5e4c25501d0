package loopglass.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import loopglass.language.Language;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import loopglass.view.still.Composition;

/** A picture of one moment, drawn without a window. */
public final class Still {

  private Still() {}

  /**
   * Writes a still as a PNG file. Works without a display; starts the toolkit if need be.
   *
   * @param scenario the program
   * @param trace its record
   * @param step a published step
   * @param width in pixels
   * @param height in pixels
   * @param theme its colours
   * @param out the file; folders on the way to it are made
   * @throws IOException if the file cannot be written
   * @throws InterruptedException if the thread is interrupted while the picture is drawn
   */
  public static void write(
      Scenario scenario, Trace trace, int step, double width, double height, Theme theme, Path out)
      throws IOException, InterruptedException {
    Image image = image(scenario, trace, Moment.at(step), width, height, theme);
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (!ImageIO.write(opaque(image), "png", out.toFile())) {
      throw new IOException("No PNG writer is at hand for " + out + ".");
    }
  }

  /** The same as an image, in the language of the moment; also between two steps. */
  public static Image image(
      Scenario scenario, Trace trace, Moment moment, double width, double height, Theme theme)
      throws InterruptedException {
    Language language = Language.current();
    return Toolkit.call(
        () -> language.during(() -> drawn(scenario, trace, moment, width, height, theme)));
  }

  private static Image drawn(
      Scenario scenario, Trace trace, Moment moment, double width, double height, Theme theme) {
    Scene scene = new Scene(new Composition(scenario, trace, moment, width, height), width, height);
    scene.getStylesheets().setAll(stylesheets(theme));
    return scene.snapshot(null);
  }

  private static List<String> stylesheets(Theme theme) {
    List<String> sheets = new ArrayList<>(theme.stylesheets());
    sheets.add(
        Objects.requireNonNull(Still.class.getResource("/loopglass/assets/still.css"))
            .toExternalForm());
    return sheets;
  }

  private static BufferedImage opaque(Image image) {
    BufferedImage drawn = SwingFXUtils.fromFXImage(image, null);
    BufferedImage plain =
        new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
    plain.createGraphics().drawImage(drawn, 0, 0, null);
    return plain;
  }
}
