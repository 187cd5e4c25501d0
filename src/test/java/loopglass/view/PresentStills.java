package loopglass.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import loopglass.scenario.ProgramFile;
import loopglass.scenario.Scenario;
import loopglass.view.keeping.Folders;
import loopglass.view.panel.Command;
import loopglass.view.panel.Theme;
import loopglass.view.settings.SystemLooks;

/**
 * Writes stills of a presentation, for eyes. Arguments: a folder, a program, then {@code
 * WIDTHxHEIGHT/THEME/DEEDS} each. Deeds are commands joined by commas; {@code beat} lets the deck
 * come to its next stop, a number so many seconds pass, {@code two} pretends a second screen and
 * shows the presenter's.
 */
final class PresentStills {

  private static final Rectangle2D FIRST = new Rectangle2D(0, 0, 990, 500);

  private PresentStills() {}

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[0]));
    Scenario scenario = ProgramFile.read(args[1]);
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            for (String wanted : List.of(args).subList(2, args.length)) {
              still(out, scenario, wanted.split("/"));
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

  private static void still(Path out, Scenario scenario, String[] wanted) throws Exception {
    String[] size = wanted[0].split("x");
    Theme theme = Theme.valueOf(wanted[1].toUpperCase(Locale.ROOT));
    List<String> deeds = List.of(wanted[2].split(","));
    MainWindow window =
        new MainWindow(
            new Stage(),
            Engines.IN_STEP,
            List.of(),
            Folders.in(Files.createTempDirectory("stills")),
            new SystemLooks(new SimpleObjectProperty<>(theme), new SimpleObjectProperty<>(false)),
            new WindowCase.Named(new java.util.ArrayDeque<>()));
    boolean two = deeds.contains("two");
    window
        .presenting()
        .with(
            two
                ? PretendedScreens.of(FIRST, new Rectangle2D(0, 500, 990, 490))
                : PretendedScreens.of(FIRST),
            Clock.fixed(Instant.parse("2026-03-02T10:24:00Z"), ZoneOffset.UTC));
    window.open(scenario);
    window.beat(0);
    window.workbench().perform(Command.PRESENT);
    Parent shown = window.shown();
    Scene scene =
        new Scene(new StackPane(shown), Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    Skin.dress(scene, theme);
    Settling.settle(scene.getRoot());
    for (String deed : deeds) {
      switch (deed) {
        case "two", "" -> {}
        case "beat" -> window.beat(10_000);
        case String seconds when Character.isDigit(seconds.charAt(0)) ->
            window.beat(Double.parseDouble(seconds));
        default -> window.commands().perform(Command.valueOf(deed));
      }
      Settling.settle(scene.getRoot());
    }
    Object reading = new Object();
    CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS, Platform::runLater)
        .execute(() -> Platform.exitNestedEventLoop(reading, null));
    Platform.enterNestedEventLoop(reading);
    Settling.settle(scene.getRoot());
    Path file = out.resolve(scenario.name() + "-" + String.join("-", wanted) + ".png");
    var image = scene.getRoot().snapshot(new SnapshotParameters(), null);
    ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    window.home().close();
  }
}
