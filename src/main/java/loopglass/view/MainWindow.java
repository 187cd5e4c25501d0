package loopglass.view;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import loopglass.scenario.ProgramFile;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;
import org.jspecify.annotations.Nullable;

/** The window: a workbench with a title, and what it opens and saves. */
final class MainWindow implements Workbench.Surroundings {

  private static final double WIDTH = 1360;
  private static final double HEIGHT = 820;

  private final Stage stage;
  private final Settings settings = new Settings();
  private final Workbench workbench;
  private final Scene scene;
  private @Nullable Path file;
  private String saved = "";
  private String name = "";

  MainWindow(Stage stage, Recorder recorder, List<Scenario> library) {
    this.stage = stage;
    workbench = new Workbench(recorder, library, settings, this);
    scene = new Scene(workbench, WIDTH, HEIGHT);
    Skin.dress(scene, Theme.LIGHT);
    Keyboard.listen(scene, workbench::commands);
    acceptDrops();
    workbench.program().editor().textProperty().subscribe(_ -> entitle());
    stage.setScene(scene);
    stage.setMinWidth(900);
    stage.setMinHeight(560);
    stage.setOnCloseRequest(this::closing);
  }

  Settings settings() {
    return settings;
  }

  Workbench workbench() {
    return workbench;
  }

  /** Shows the window. */
  void show() {
    stage.show();
    workbench.focusStage();
  }

  /** Opens a program that is not a file of the user's. */
  @Override
  public void open(Scenario scenario) {
    unlessEdited(() -> take(scenario, null));
  }

  /** Opens a file. If that is not possible it says why, and leaves the program as it is. */
  void open(Path path) {
    try {
      Scenario scenario = ProgramFile.read(path.toString());
      unlessEdited(() -> take(scenario, path));
    } catch (ScenarioException e) {
      workbench.notice().say(e.getMessage());
    }
  }

  @Override
  public void open() {
    File chosen = chooser().showOpenDialog(stage);
    if (chosen != null) {
      open(chosen.toPath());
    }
  }

  @Override
  public void save() {
    save(() -> {});
  }

  @Override
  public void theme(Theme theme) {
    Skin.dress(scene, theme);
  }

  private void save(Runnable then) {
    Path path = file;
    if (path == null) {
      FileChooser chooser = chooser();
      chooser.setInitialFileName(name);
      File chosen = chooser.showSaveDialog(stage);
      path = chosen == null ? null : chosen.toPath();
    }
    if (path != null) {
      save(path, then);
    }
  }

  private void save(Path path, Runnable then) {
    String text = workbench.program().editor().text();
    try {
      Files.writeString(path, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      workbench.notice().say(Labels.text("file.unsaved", path, String.valueOf(e.getMessage())));
      return;
    }
    file = path;
    name = Objects.requireNonNullElse(path.getFileName(), path).toString();
    saved = text;
    workbench.program().setName(name);
    entitle();
    then.run();
  }

  private void take(Scenario scenario, @Nullable Path path) {
    file = path;
    name = scenario.name();
    saved = scenario.text();
    workbench.open(scenario);
    workbench.focusStage();
    entitle();
  }

  private boolean isEdited() {
    return !workbench.program().editor().text().equals(saved);
  }

  private void entitle() {
    stage.setTitle(Labels.text(isEdited() ? "app.title.edited" : "app.title", name));
  }

  /** Does something that loses the text, at once or once the user let it go. */
  private void unlessEdited(Runnable action) {
    if (!isEdited()) {
      action.run();
      return;
    }
    Sheet.ask(
        workbench.over(),
        Labels.text("ask.title", name),
        Labels.text("ask.text"),
        List.of(
            new Sheet.Choice("ask-save", Labels.text("ask.save"), () -> save(action)),
            new Sheet.Choice("ask-discard", Labels.text("ask.discard"), action),
            new Sheet.Choice("ask-cancel", Labels.text("ask.cancel"), workbench::focusStage)));
  }

  private void closing(WindowEvent event) {
    event.consume();
    unlessEdited(
        () -> {
          workbench.player().close();
          stage.hide();
        });
  }

  private void acceptDrops() {
    scene.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
        });
    scene.setOnDragDropped(
        event -> {
          event.setDropCompleted(drop(event.getDragboard()));
          event.consume();
        });
  }

  private boolean drop(Dragboard board) {
    List<File> files = board.getFiles();
    if (files.size() != 1 || !files.getFirst().getName().matches(".*\\.m?js")) {
      String names = String.join(", ", files.stream().map(File::getName).toList());
      workbench.notice().say(Labels.text("file.drop", names));
      return false;
    }
    open(files.getFirst().toPath());
    return true;
  }

  private static FileChooser chooser() {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Labels.text("file.kind"), "*.js", "*.mjs"));
    return chooser;
  }
}
