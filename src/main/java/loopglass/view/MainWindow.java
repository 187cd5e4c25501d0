package loopglass.view;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import loopglass.language.Language;
import loopglass.lesson.predict.Standing;
import loopglass.scenario.Scenario;
import loopglass.view.keeping.Complaints;
import loopglass.view.keeping.Draft;
import loopglass.view.keeping.Folders;
import loopglass.view.keeping.Home;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Recorder;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;
import loopglass.view.predict.Ledger;
import loopglass.view.settings.Looks;
import loopglass.view.settings.Sizes;
import loopglass.view.settings.SystemLooks;
import loopglass.view.start.StartPage;
import org.jspecify.annotations.Nullable;

/** The window: a workbench with a title, and the page that is seen before a program is. */
final class MainWindow implements Workbench.Surroundings {

  private static final double WIDTH = 1360;
  private static final double HEIGHT = 820;
  private static final double SMALLEST_WIDTH = 900;
  private static final double SMALLEST_HEIGHT = 560;

  private final Stage stage;
  private final List<Scenario> library;
  private final Home home;
  private final Desk desk;
  private final Dialogs dialogs;
  private Workbench workbench;
  private @Nullable FilmMode film;
  private StartPage start;
  private Comparison comparison;
  private final Recorder recorder;
  private final Looks looks;
  private final Commands atStart = new Commands();
  private final Commands atSheet = new Commands();
  private final StackPane frame = new StackPane();
  private final Scene scene;
  private final Scores scores;
  private Predicate<URI> browser = _ -> false;
  private final PresentMode presenting;

  MainWindow(Stage stage, Recorder recorder, List<Scenario> library, Folders folders) {
    this(
        stage,
        recorder,
        library,
        folders,
        SystemLooks.of(Platform.getPreferences()),
        new SystemDialogs(stage));
  }

  /**
   * A window.
   *
   * @param library the programs that come with Loopglass
   * @param folders where the user's things are kept
   * @param system how the machine wants it to look
   * @param dialogs how the user names files
   */
  MainWindow(
      Stage stage,
      Recorder recorder,
      List<Scenario> library,
      Folders folders,
      SystemLooks system,
      Dialogs dialogs) {
    this.stage = stage;
    this.recorder = recorder;
    this.library = library;
    this.dialogs = dialogs;
    home = new Home(folders, this::complain);
    home.settings().language().get().orElseGet(Language::ofSystem).choose();
    scores = new Scores(home.progress(), library, () -> desk().document());
    workbench = new Workbench(recorder, library, home.settings(), this);
    desk = new Desk(workbench, home, dialogs);
    presenting = new PresentMode(stage, frame, this::workbench, this::worn, this::commands);
    start = furnish();
    comparison = compareOn(workbench);
    scene = new Scene(frame, WIDTH, HEIGHT);
    looks = new Looks(home.settings(), system);
    looks.theme().subscribe(this::wear);
    hang();
    // Later: the press that chose it must not fall through to what stands there then.
    home.settings().language().subscribe((_, _) -> Platform.runLater(this::speak));
    Keyboard.listen(scene, this::commands);
    acceptDrops();
    desk.onOpened(this::opened);
    stage.setScene(scene);
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    WindowPlace.keep(stage, home.settings());
    stage.setOnCloseRequest(this::closing);
    home.complaint().ifPresent(words -> workbench.notice().tell("settings", words, List.of()));
  }

  Settings settings() {
    return home.settings();
  }

  Workbench workbench() {
    return workbench;
  }

  /** How it presents. */
  PresentMode presenting() {
    return presenting;
  }

  /** What is in the window now. */
  Parent shown() {
    return (Parent) frame.getChildren().getFirst();
  }

  private Theme worn() {
    return looks.theme().get();
  }

  private void wear(Theme theme) {
    Skin.dress(scene, theme);
    workbench.show(theme);
  }

  /**
   * Shows the workbench. The editor is styled as soon as it is in a scene, so what is around it has
   * its colours by then.
   */
  private void hang() {
    frame.applyCss();
    frame.getChildren().setAll(workbench);
  }

  /** Makes the window anew in another language. */
  private void speak() {
    home.settings().language().get().orElseGet(Language::ofSystem).choose();
    boolean atStartPage = start.isVisible();
    boolean inSettings = workbench.over().isDisplay();
    Node focus = scene.getFocusOwner();
    workbench.endPredicting();
    Workbench former = workbench;
    workbench = new Workbench(former, library, home.settings(), this);
    former.leave();
    desk.moveTo(workbench);
    start = furnish();
    comparison.leave();
    comparison = compareOn(workbench);
    boolean filming = film != null && film.isShown();
    if (film != null) {
      film.hide();
      film.moveTo(workbench);
    }
    workbench.show(looks.theme().get());
    hang();
    workbench.applyCss(); // what lies over it can be shown only once it has its skin
    workbench.focusStage();
    entitle();
    if (atStartPage) {
      showStart();
    }
    if (film != null && filming) {
      film.enter();
    }
    if (inSettings) {
      Sheet.settings(workbench.over(), home.settings(), home.progress());
      workbench.applyCss(); // before, nothing in a sheet can be found
      if (focus != null && workbench.lookup("#" + focus.getId()) instanceof Node same) {
        same.requestFocus(); // where the language was chosen the next one may be
      }
    }
  }

  private Comparison compareOn(Workbench bench) {
    Comparison made = new Comparison(bench, recorder, library, home, dialogs);
    sized(made.commands());
    made.commands().on(Command.KEYS, () -> Sheet.keys(bench.over(), made.commands()));
    return made;
  }

  Comparison comparison() {
    return comparison;
  }

  /** Gives the workbench its start page and its commands. */
  private StartPage furnish() {
    StartPage page = new StartPage(library, new Visitor(), atStart);
    workbench.cover(page);
    page.setVisible(false);
    register();
    workbench.program().editor().textProperty().subscribe(_ -> entitle());
    return page;
  }

  Desk desk() {
    return desk;
  }

  Home home() {
    return home;
  }

  /** Shows the window: with what was edited when it was left, or else with the start page. */
  void begin() {
    if (!desk.takeUpWhereLeft()) {
      showStart();
    }
    stage.show();
    if (start.isVisible()) {
      start.enter();
    }
  }

  /** Shows the window. */
  void show() {
    stage.show();
    workbench.focusStage();
  }

  @Override
  public void open(Scenario scenario) {
    desk.open(scenario);
  }

  void open(Path path) {
    desk.open(path);
  }

  @Override
  public void open() {
    desk.open();
  }

  @Override
  public void save() {
    desk.save();
  }

  @Override
  public boolean browse(URI address) {
    return browser.test(address);
  }

  @Override
  public Ledger ledger() {
    return scores;
  }

  /** Gives it a browser: something that shows an address, and says whether it could. */
  void browseWith(Predicate<URI> shower) {
    browser = shower;
  }

  /** Gives it a studio that makes films of what it shows. */
  void filmWith(Studio studio) {
    Supplier<Theme> worn = looks.theme()::get;
    FilmMode made = new FilmMode(studio, dialogs, this, worn, workbench);
    film = made;
    register(made.commands());
  }

  /** Lets time pass. */
  void beat(double seconds) {
    workbench.beat(seconds);
    presenting.beat(seconds);
    comparison.beat(seconds);
    if (film != null) {
      film.beat(seconds);
    }
  }

  @Override
  public void theme(Theme theme) {
    home.settings().theme().set(Optional.of(theme));
  }

  private void register() {
    sized(atSheet);
    for (Commands commands : List.of(workbench.commands(), atStart)) {
      register(commands);
    }
    workbench.commands().on(Command.PRESENT, presenting::begin);
    workbench.commands().on(Command.START, this::showStart);
    workbench.commands().on(Command.SAVE_AS, desk::saveAs);
  }

  /** What can be asked for whatever page is in front. */
  private void register(Commands commands) {
    commands.on(Command.NEW, desk::create);
    commands.on(Command.OPEN, desk::open);
    commands.on(
        Command.SETTINGS, () -> Sheet.settings(workbench.over(), home.settings(), home.progress()));
    commands.on(Command.ABOUT, () -> Sheet.about(workbench.over()));
    commands.on(Command.KEYS, () -> Sheet.keys(workbench.over(), PresentMode.listed(commands)));
    sized(commands);
  }

  private void sized(Commands commands) {
    commands.on(Command.ZOOM_IN, () -> Sizes.larger(home.settings().zoom()));
    commands.on(Command.ZOOM_OUT, () -> Sizes.smaller(home.settings().zoom()));
    commands.on(Command.ZOOM_RESET, () -> home.settings().zoom().set(1));
  }

  /** The commands of what is in front. */
  Commands commands() {
    Commands presented = presenting.commands();
    if (presented != null) {
      return presented;
    }
    if (workbench.over().isDisplay()) {
      return atSheet;
    }
    if (comparison.isOpen()) {
      return comparison.commands();
    }
    if (film != null && film.isShown()) {
      return film.commands();
    }
    return start.isVisible() ? atStart : workbench.commands();
  }

  private void showStart() {
    workbench.player().move((deck, _) -> deck.pause());
    start.show(home.recent().files(), home.drafts().left(), desk.hasProgram());
    start.setVisible(true);
    start.enter();
    entitle();
  }

  private void leaveStart() {
    start.setVisible(false);
    if (film != null) {
      film.hide();
    }
  }

  private void opened() {
    leaveStart();
    comparison.leave();
    entitle();
  }

  private void entitle() {
    String key = desk.isEdited() ? "app.title.edited" : "app.title";
    String name = desk.document().name();
    stage.setTitle(name.isEmpty() ? Labels.text("app.name") : Labels.text(key, name));
  }

  private void closing(WindowEvent event) {
    event.consume();
    presenting.leave();
    if (film == null) {
      close();
    } else {
      film.unlessBusy(this::close);
    }
  }

  private void close() {
    presenting.leave(); // it may have begun while a film was waited for
    desk.close(
        () -> {
          comparison.leave();
          workbench.player().close();
          stage.hide();
        });
  }

  /** Told by whoever writes, on its own thread. */
  private void complain(IOException e) {
    Platform.runLater(() -> workbench.notice().say(Labels.text("file.unkept", Complaints.of(e))));
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
          event.setDropCompleted(drop(event.getDragboard().getFiles()));
          event.consume();
        });
  }

  /** Opens the one program that was dropped, and says whether it was one. */
  boolean drop(List<File> files) {
    presenting.leave();
    if (files.size() != 1 || !Programs.isProgram(files.getFirst().toPath())) {
      String names = String.join(", ", files.stream().map(File::getName).toList());
      workbench.notice().say(Labels.text("file.drop", names));
      return false;
    }
    Path file = files.getFirst().toPath();
    if (comparison.isOpen()) {
      comparison.open(file);
    } else {
      open(file);
    }
    return true;
  }

  /** What is asked for on the start page. */
  private final class Visitor implements StartPage.Visitor {
    @Override
    public void open(Scenario scenario) {
      desk.open(scenario);
    }

    @Override
    public void open(Path file) {
      desk.open(file);
    }

    @Override
    public void open(Draft draft) {
      desk.open(draft);
    }

    @Override
    public void forget(Path file) {
      home.recent().remove(file);
      showStart();
    }

    @Override
    public void discard(Draft draft) {
      home.drafts().discard(draft.place());
      showStart();
    }

    @Override
    public Standing standing(Scenario scenario) {
      return scores.of(scenario);
    }

    @Override
    public Standing standing(Path file) {
      return scores.of(file);
    }

    @Override
    public void leave() {
      if (desk.hasProgram()) {
        opened();
        workbench.focusStage();
      }
    }
  }
}
