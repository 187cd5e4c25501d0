package loopglass.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javax.imageio.ImageIO;
import loopglass.scenario.Scenario;
import loopglass.trace.Story;
import loopglass.trace.Trace;

/** Writes stills of the window's content, for eyes: {@code WindowStills OUT [WIDTHxHEIGHT…]}. */
final class WindowStills {

  private WindowStills() {}

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[0]));
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            for (String size : List.of(args).subList(1, args.length)) {
              String[] parts = size.split("x");
              for (boolean dark : new boolean[] {false, true}) {
                still(out, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), dark);
              }
            }
          } catch (Throwable e) {
            e.printStackTrace();
          } finally {
            done.countDown();
          }
        });
    done.await(120, TimeUnit.SECONDS);
    Platform.exit();
  }

  private static void still(Path out, int width, int height, boolean dark) throws Exception {
    Trace trace = Story.firstLesson();
    Workbench bench =
        new Workbench(
            _ -> Fixed.of(trace),
            List.of(),
            new Workbench.Surroundings() {
              @Override
              public void open() {}

              @Override
              public void save() {}

              @Override
              public void open(Scenario scenario) {}

              @Override
              public void dark(boolean on) {}
            });
    Scene scene = new Scene(bench, width, height);
    new Skin(scene).set(dark);
    bench.open(Scenario.of("first.js", Story.FIRST_LESSON));
    bench.applyCss();
    bench.layout();
    bench.player().seek(24);
    bench.applyCss();
    bench.layout();
    var image = scene.snapshot(null);
    image = bench.snapshot(new SnapshotParameters(), null);
    String name = width + "x" + height + (dark ? "-dark" : "-light") + ".png";
    ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out.resolve(name).toFile());
  }
}
