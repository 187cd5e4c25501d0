package loopglass.view.stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import loopglass.engine.Recording;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.playback.Moment;
import loopglass.scenario.ProgramFile;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;

/**
 * Writes stills of the stage alone, for eyes. Arguments: a folder, a program, then {@code
 * WIDTHxHEIGHT/THEME/STEP} each; a step may be half-way ({@code 24.5}).
 */
final class StageStills {

  private StageStills() {}

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[0]));
    Scenario scenario = ProgramFile.read(args[1]);
    Trace trace;
    try (Recording recording = Recording.start(scenario)) {
      recording.await(20_000);
      trace = recording.trace();
    }
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            for (String wanted : List.of(args).subList(2, args.length)) {
              still(out, scenario.name(), trace, wanted);
            }
          } catch (Exception | Error e) {
            e.printStackTrace();
          } finally {
            done.countDown();
          }
        });
    done.await(120, TimeUnit.SECONDS);
    Platform.exit();
  }

  private static void still(Path out, String name, Trace trace, String wanted) throws Exception {
    String[] parts = wanted.split("/");
    String[] size = parts[0].split("x");
    int width = Integer.parseInt(size[0]);
    int height = Integer.parseInt(size[1]);
    double at = Double.parseDouble(parts[2]);
    int step = (int) at;
    StageView stage = new StageView();
    Pane room = new Pane(stage);
    room.getStyleClass().add("workbench");
    Scene scene = new Scene(room, width, height);
    scene.getStylesheets().setAll(Theme.valueOf(parts[1].toUpperCase(Locale.ROOT)).stylesheets());
    stage.setManaged(false);
    stage.resize(width, height);
    Director director = new Director(new Layout(new FontMetrics(), width, height));
    stage.show(director.at(trace, new Moment(step, at - step)));
    stage.applyCss();
    Path file = out.resolve(name + "-" + wanted.replace('/', '-') + ".png");
    ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
  }
}
