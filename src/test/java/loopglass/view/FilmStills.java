package loopglass.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import loopglass.language.Language;
import loopglass.scenario.ProgramFile;
import loopglass.scenario.Scenario;
import loopglass.studio.FilmStudio;
import loopglass.view.keeping.Folders;
import loopglass.view.panel.Command;
import loopglass.view.panel.Theme;
import loopglass.view.settings.SystemLooks;

/**
 * Writes stills of Film mode, for eyes. Arguments: a folder, a program, then {@code
 * WIDTHxHEIGHT/THEME[/WORD…]} each; the words are done one after the other: {@code @0.5} goes to
 * that part of the film, {@code size=4k} chooses a size, {@code wait} waits until a film is made,
 * {@code pulse} until some of it is, {@code vi} speaks Vietnamese, {@code end} scrolls to the end
 * of the choices, {@code leave} goes back to the rooms, any other presses the button of that id.
 */
final class FilmStills {

  private FilmStills() {}

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
    System.exit(0);
  }

  private static void still(Path out, Scenario scenario, String[] wanted) throws Exception {
    Path home = Files.createTempDirectory("stills");
    String[] size = wanted[0].split("x");
    Stage stage = new Stage();
    stage.setX(0);
    stage.setY(0);
    ArrayDeque<Path> dialogs = new ArrayDeque<>(List.of(home.resolve("await-in-a-loop.mp4")));
    MainWindow window =
        new MainWindow(
            stage,
            Engines.IN_STEP,
            List.of(),
            Folders.in(home),
            new SystemLooks(
                new SimpleObjectProperty<>(Theme.valueOf(wanted[1].toUpperCase(Locale.ROOT))),
                new SimpleObjectProperty<>(false)),
            new WindowCase.Named(dialogs));
    FilmStudio studio = new FilmStudio();
    window.filmWith(studio);
    stage.setWidth(Integer.parseInt(size[0]));
    stage.setHeight(Integer.parseInt(size[1]));
    window.open(scenario);
    window.show();
    settle(stage);
    window.workbench().perform(Command.FILM);
    for (String word : List.of(wanted).subList(2, wanted.length)) {
      settle(stage);
      act(word, window, studio, stage);
    }
    settle(stage);
    settle(stage);
    var picture = SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null);
    String name = String.join("-", wanted).replace('@', '_').replace('#', '_');
    ImageIO.write(picture, "png", out.resolve(scenario.name() + "-" + name + ".png").toFile());
    studio.stop();
    stage.hide();
  }

  @SuppressWarnings("unchecked")
  private static void act(String word, MainWindow window, FilmStudio studio, Stage stage) {
    if (word.startsWith("@")) {
      Slider slider = (Slider) stage.getScene().lookup("#film-scrubber");
      slider.setValue(Double.parseDouble(word.substring(1)) * slider.getMax());
    } else if (word.startsWith("size=")) {
      ((ComboBox<String>) stage.getScene().lookup("#film-size")).setValue(word.substring(5));
    } else if (word.equals("vi")) {
      window.settings().language().set(Optional.of(Language.VIETNAMESE));
    } else if (word.equals("leave")) {
      window.workbench().perform(Command.TO_START);
      ((ButtonBase) stage.getScene().lookup("#film-back")).fire();
    } else if (word.equals("end")) {
      ((ScrollPane) stage.getScene().lookup(".film-panel .scroll-pane")).setVvalue(1);
    } else if (word.equals("wait") || word.equals("pulse")) {
      for (int n = 0; n < (word.equals("wait") ? 600 : 12) && studio.isBusy(); n++) {
        pause(100);
        window.beat(0);
      }
    } else {
      ((ButtonBase) stage.getScene().lookup("#" + word)).fire();
    }
  }

  private static void settle(Stage stage) {
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    pause(50);
  }

  private static void pause(long millis) {
    Object key = new Object();
    java.util.concurrent.CompletableFuture.delayedExecutor(
            millis, TimeUnit.MILLISECONDS, Platform::runLater)
        .execute(() -> Platform.exitNestedEventLoop(key, null));
    Platform.enterNestedEventLoop(key);
  }
}
