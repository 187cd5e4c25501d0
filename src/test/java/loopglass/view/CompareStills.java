package loopglass.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import loopglass.language.Language;
import loopglass.scenario.Library;
import loopglass.scenario.ProgramFile;
import loopglass.scenario.Scenario;
import loopglass.view.keeping.Folders;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Theme;
import org.fxmisc.richtext.CodeArea;

/**
 * Writes stills of the page that compares, for eyes. Arguments: a folder, a program, then {@code
 * WIDTHxHEIGHT/THEME/DEED,DEED…} each: ids of buttons to press, or {@code C*3} for keys of
 * commands, {@code play@2.5} for seconds to play, {@code vi} first for Vietnamese.
 */
final class CompareStills {

  private CompareStills() {}

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
    done.await(240, TimeUnit.SECONDS);
    Platform.exit();
  }

  private static void still(Path out, Scenario scenario, String[] wanted) throws Exception {
    String[] size = wanted[0].split("x");
    List<String> deeds = wanted.length > 2 ? List.of(wanted[2].split(",")) : List.of();
    Theme theme = Theme.valueOf(wanted[1].toUpperCase(Locale.ROOT));
    List<Scenario> library = Library.names().stream().map(Library::scenario).toList();
    Stage stage = new Stage();
    MainWindow window =
        new MainWindow(
            stage,
            Engines.IN_STEP,
            library,
            Folders.in(Files.createTempDirectory("stills")),
            new loopglass.view.settings.SystemLooks(
                new javafx.beans.property.SimpleObjectProperty<>(theme),
                new javafx.beans.property.SimpleObjectProperty<>(false)),
            new WindowCase.Named(new ArrayDeque<>()));
    Workbench bench = window.workbench();
    Parent root = stage.getScene().getRoot();
    window.open(scenario);
    Settling.settle(bench);
    (deeds.contains("vi") ? Language.VIETNAMESE : Language.ENGLISH).choose();
    stage.show();
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(Integer.parseInt(size[0]));
    stage.setHeight(Integer.parseInt(size[1]));
    pulse();
    window.comparison().open();
    Settling.settle(bench);
    Commands commands = window.comparison().commands();
    for (String deed : deeds) {
      act(window, bench, commands, deed);
      window.beat(0);
      Settling.settle(bench);
    }
    pulse();
    Path file = out.resolve(String.join("-", wanted).replaceAll("[^\\w.@-]", "_") + ".png");
    var image = root.snapshot(new SnapshotParameters(), null);
    ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    window.comparison().leave();
    stage.hide();
  }

  /** Lets the window be drawn as it is on a screen. */
  private static void pulse() {
    Object drawn = new Object();
    CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Platform::runLater)
        .execute(() -> Platform.exitNestedEventLoop(drawn, null));
    Platform.enterNestedEventLoop(drawn);
  }

  private static void act(MainWindow window, Workbench bench, Commands commands, String deed) {
    String[] parts = deed.split("[@*]");
    if (deed.equals("vi")) {
      return;
    } else if (deed.startsWith("play@")) {
      commands.perform(Command.PLAY_ON);
      window.beat(Double.parseDouble(parts[1]));
    } else if (deed.startsWith("edit@")) {
      CodeArea area = (CodeArea) bench.lookup("#compare-right .styled-text-area");
      area.replaceText(area.getText().replace(parts[1], parts.length > 2 ? parts[2] : ""));
    } else if (deed.matches("[A-Z_]+(\\*\\d+)?")) {
      for (int i = 0; i < (parts.length > 1 ? Integer.parseInt(parts[1]) : 1); i++) {
        commands.perform(Command.valueOf(parts[0]));
      }
    } else {
      ((ButtonBase) bench.lookup("#" + deed)).fire();
    }
  }
}
