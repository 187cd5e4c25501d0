package loopglass.view;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import loopglass.engine.Recording;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.playback.Moment;
import loopglass.scenario.ProgramFile;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import loopglass.view.stage.FontMetrics;
import loopglass.view.stage.StageView;

/**
 * Writes film strips of the stage, for eyes: frames of the way from one step to the next, tiled.
 * Arguments: a folder, a program, {@code WIDTHxHEIGHT/THEME}, then {@code STEP} or {@code
 * STEP-STEP} each, optionally with {@code :FRAMES}.
 */
final class FilmStrip {

  private static final int COLUMNS = 3;

  private FilmStrip() {}

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[0]));
    Trace trace;
    try (Recording recording = Recording.start(ProgramFile.read(args[1]))) {
      recording.await(100_000);
      trace = recording.trace();
    }
    String name = Path.of(args[1]).getFileName().toString().replaceFirst("\\.\\w+$", "");
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            for (String wanted : List.of(args).subList(3, args.length)) {
              File file = out.resolve(name + "-" + wanted.replace(':', '_') + ".png").toFile();
              ImageIO.write(strip(trace, args[2], wanted), "png", file);
            }
          } catch (Exception | Error e) {
            e.printStackTrace();
          } finally {
            done.countDown();
          }
        });
    done.await(300, TimeUnit.SECONDS);
    Platform.exit();
  }

  private static BufferedImage strip(Trace trace, String look, String wanted) {
    String[] size = look.split("[x/]");
    int width = Integer.parseInt(size[0]);
    int height = Integer.parseInt(size[1]);
    String[] parts = wanted.split(":");
    String[] range = parts[0].split("-");
    int first = Integer.parseInt(range[0]);
    int last = range.length > 1 ? Integer.parseInt(range[1]) : first + 1;
    int frames = parts.length > 1 ? Integer.parseInt(parts[1]) : 12;
    StageView stage = new StageView();
    stage.resize(width, height);
    Scene scene = new Scene(new javafx.scene.layout.Pane(stage), width, height);
    scene.getStylesheets().setAll(Theme.valueOf(size[2].toUpperCase(Locale.ROOT)).stylesheets());
    Director director = new Director(new Layout(new FontMetrics(), width, height));
    int columns = Math.min(frames, COLUMNS);
    int rows = (frames + columns - 1) / columns;
    BufferedImage strip =
        new BufferedImage(width * columns, height * rows, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = strip.createGraphics();
    for (int n = 0; n < frames; n++) {
      double at = first + (last - first) * (n + 0.5) / frames;
      int step = (int) at;
      stage.show(director.at(trace, new Moment(step, at - step)));
      graphics.drawImage(
          SwingFXUtils.fromFXImage(scene.snapshot(null), null),
          n % columns * width,
          n / columns * height,
          null);
    }
    return strip;
  }
}
