package loopglass.view;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import loopglass.scenario.Scenario;
import loopglass.studio.FilmStudio;
import loopglass.view.keeping.Folders;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Theme;
import loopglass.view.settings.SystemLooks;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * An open window with a program in it, and somebody before it. Its heartbeat is not started: time
 * passes when a test says so.
 */
abstract class WindowCase {

  static final String PROGRAM =
      """
      console.log('Start');
      setTimeout(() => { console.log('Timeout'); }, 0);
      Promise.resolve().then(() => { console.log('Promise'); });
      console.log('End');
      """;

  /** More than any program here lasts. */
  static final double HOURS = 10_000;

  final ObjectProperty<Theme> systemTheme = new SimpleObjectProperty<>(Theme.LIGHT);
  final ObjectProperty<Boolean> systemMotion = new SimpleObjectProperty<>(false);

  /** Where the window keeps what is the user's. */
  @TempDir Path home;

  /** What the user will name when asked for a file. */
  final Deque<Path> dialogs = new ArrayDeque<>();

  @SuppressWarnings("NullAway.Init") // set before each test
  MainWindow window;

  /** Makes the window's films. */
  FilmStudio studio = new FilmStudio();

  final FxRobot robot = new FxRobot();

  @SuppressWarnings("NullAway.Init") // set before each test
  Stage stage;

  /** Tests read English, whatever the machine speaks. */
  @BeforeAll
  static void speakEnglishByDefault() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @BeforeEach
  void openWindow() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    robot.interact(
        () -> {
          stage = new Stage();
          stage.setX(0);
          stage.setY(0);
          window = newWindow();
          stage.setWidth(990);
          stage.setHeight(720);
          window.open(Scenario.of("first.js", PROGRAM));
          window.show();
          window.workbench().beat(0);
        });
  }

  /** A window that keeps its things in {@link #home} and looks light. */
  MainWindow newWindow() {
    MainWindow made =
        new MainWindow(
            stage,
            Engines.IN_STEP,
            library(),
            Folders.in(home),
            new SystemLooks(systemTheme, systemMotion),
            new Named(dialogs));
    studio = new FilmStudio();
    made.filmWith(studio);
    return made;
  }

  /** The programs that come with it. */
  List<Scenario> library() {
    return List.of();
  }

  /** Names files as the test has told, one after the other. */
  record Named(Deque<Path> paths) implements Dialogs {
    @Override
    public Optional<Path> toOpen() {
      return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> toOpen(FileKind kind) {
      return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> toSave(String name) {
      return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> toSave(String name, FileKind kind) {
      return Optional.ofNullable(paths.poll());
    }
  }

  @AfterEach
  void closeWindow() {
    robot.interact(
        () -> {
          window.workbench().over().hide(true);
          stage.hide();
          window.home().close();
        });
  }

  void append(String text) {
    robot.interact(() -> area().appendText(text));
  }

  void typeAtEnd(String text) {
    robot.interact(
        () -> {
          area().requestFocus();
          area().moveTo(area().getLength());
        });
    robot.write(text, 0);
  }

  CodeArea area() {
    return robot.lookup("#program .styled-text-area").queryAs(CodeArea.class);
  }

  void pass(double seconds) {
    robot.interact(() -> window.workbench().beat(seconds));
  }

  Playback now() {
    return Objects.requireNonNull(window.workbench().player().shown());
  }

  List<String> written() {
    return now().step().after().console().stream().map(line -> line.text()).toList();
  }

  String text(String query) {
    return switch (robot.lookup(query).query()) {
      case Text words -> words.getText().strip();
      case Label label -> label.getText();
      case Node other -> throw new AssertionError("no text in " + other);
    };
  }
}
