package loopglass.view;

import atlantafx.base.controls.ModalPane;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import loopglass.lesson.Stops;
import loopglass.picture.Motion;
import loopglass.picture.Room;
import loopglass.picture.Staging;
import loopglass.playback.Origins;
import loopglass.playback.Transport;
import loopglass.scenario.Act;
import loopglass.scenario.Input;
import loopglass.scenario.InputsEdit;
import loopglass.scenario.Rooms;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.scenario.TextEdit;
import loopglass.view.arrangement.Arrangement;
import loopglass.view.arrangement.RoomChoice;
import loopglass.view.arrangement.RoomMenu;
import loopglass.view.console.ConsolePane;
import loopglass.view.editor.ProgramPane;
import loopglass.view.inspect.HeapPanel;
import loopglass.view.inspect.NetworkPanel;
import loopglass.view.inspect.PromisesPanel;
import loopglass.view.inspect.Readings;
import loopglass.view.inspect.StoragePanel;
import loopglass.view.inspect.VariablesPanel;
import loopglass.view.lesson.LessonCard;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Recorder;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;
import loopglass.view.predict.Face;
import loopglass.view.predict.Ledger;
import loopglass.view.predict.Predictions;
import loopglass.view.predict.Words;
import loopglass.view.present.Cast;
import loopglass.view.stage.FontMetrics;
import loopglass.view.timeline.Range;
import loopglass.view.why.Subject;
import loopglass.view.why.Why;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Everything inside the window: the panels and the player they show. Needs no Stage, so a still of
 * it can be taken at any size.
 */
final class Workbench extends StackPane {

  /** The window is composed at this size with type of that size. */
  private static final double DESIGN_WIDTH = 1280;

  private static final double DESIGN_HEIGHT = 720;
  private static final double TYPE = 13.5;
  private static final double SMALLEST_TYPE = 13;
  private static final double FULL_HD = 1.5;

  /**
   * Below this many em all but the rooms is smaller, or a magnified window would leave no stage.
   */
  private static final double CRAMPED_HEIGHT = 44;

  /** This part of a new program's lines is laid out at one beat, all at the next. */
  private static final double UNROLLED = 0.5;

  /** A magnified window has at least the room of one of this size. */
  private static final double LEAST_WIDTH = 853;

  private static final double LEAST_HEIGHT = 480;

  private static final PseudoClass CRAMPED = PseudoClass.getPseudoClass("cramped");

  /** A caption that keeps the place of a prediction's card. */
  private static final PseudoClass TALL = PseudoClass.getPseudoClass("tall");

  private final Settings settings;
  private final Player player;
  private final ProgramPane program;
  private final PageRoom page;
  private final ConsolePane console;
  private final Arrangement rooms;
  private final StageRoom stage =
      new StageRoom((beside, thing) -> askWhy(new Subject.Thing(thing), beside));
  private final CaptionCard caption;
  private final LessonCard lesson;
  private final RoomChoice choice;
  private final TransportBar transport;
  private final TopBar top;
  private final Predictions predictions;
  private final StackPane stagePlace = new StackPane();
  private Face face = Face.PLAIN;
  private final VBox main;
  private final Notice notice = new Notice();
  private final ModalPane over = new ModalPane();

  /** What only the window around it can do. */
  interface Surroundings {
    void open();

    void save();

    void open(Scenario scenario);

    void theme(Theme theme);

    /** Shows what is at an address, and says whether it could. */
    boolean browse(URI address);

    /** Where results of predictions are written down. */
    default Ledger ledger() {
      return Ledger.NONE;
    }
  }

  private final Commands commands = new Commands();
  private final Why why;
  private final Scale magnified = new Scale(1, 1);
  private boolean hasLesson;
  private @Nullable Scenario taught;
  private final Relay<Playback> relay;

  Workbench(
      Recorder recorder, List<Scenario> library, Settings settings, Surroundings surroundings) {
    this(new Player(recorder), library, settings, surroundings);
    player.playFor(this::show);
  }

  /** Takes over all that another one shows, in the language of the moment; only undo is lost. */
  Workbench(
      Workbench former, List<Scenario> library, Settings settings, Surroundings surroundings) {
    this(former.player, library, settings, surroundings);
    Playback now = player.shown();
    if (now != null) {
      program.open(former.program.name(), former.program.editor().text());
      program.editor().area().moveTo(former.program.editor().area().getCaretPosition());
      former.program.editor().breaks().forEach(program.editor()::toggleBreak);
      top.show(now.scenario());
    }
    caption.deep().set(former.caption.deep().get());
    lesson.takeOver(former.lesson);
    player.playFor(this::show);
  }

  private Workbench(
      Player player, List<Scenario> library, Settings lender, Surroundings surroundings) {
    settings = lender.lend();
    this.player = player;
    choice = new RoomChoice(settings);
    caption = new CaptionCard(surroundings::browse);
    lesson =
        new LessonCard(this::perform, settings.stopsPassed(), () -> choice.hide("lesson", true));
    why = new Why(player::jump, player::goBack);
    program = new ProgramPane(commands, settings, player::jump);
    page = new PageRoom(new Hands());
    console = new ConsolePane(player::visit, settings);
    transport = new TransportBar(this::perform, this::setSpeed, player::seek, settings);
    transport.timeline().tall().bindBidirectional(settings.place("timeline", 0));
    program.editor().onLeave(this::focusStage);
    predictions =
        new Predictions(
            new Predicting(player, this::revealPrediction, this::focusStage, this::show),
            surroundings.ledger());
    player.hold(Integer.MAX_VALUE);
    stagePlace.setId("stage-place");
    stagePlace.getChildren().addAll(stage, predictions.pane());
    rooms = new Arrangement(settings, choice, stagePlace, List.of(program, page), below());
    relay =
        new Relay<>(
            List.of(
                _ -> program.unroll(UNROLLED),
                _ -> program.unroll(1),
                rooms::showCards,
                rooms::showDrawer,
                stage::show,
                this::tell));
    program.editor().stopPlayback();
    program.editor().breaks().subscribe(() -> player.halts().dotsAt(program.editor().breaks()));
    top =
        new TopBar(
            library,
            surroundings::open,
            this::perform,
            surroundings::theme,
            new RoomMenu(rooms, choice, stage::rooms));
    caption.accessibleTextProperty().subscribe(stage::say);
    caption.offer(invitation());
    register(settings, surroundings);
    VBox.setVgrow(rooms, Priority.ALWAYS);
    main = new VBox(top, notice, rooms, lesson, predictions.card(), caption, transport);
    main.getStyleClass().add("workbench");
    main.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    main.addEventHandler(KeyEvent.KEY_PRESSED, this::answer);
    show(Face.PLAIN);
    over.setId("over");
    over.setFocusTraversable(false);
    over.setInTransitionFactory(null);
    over.setOutTransitionFactory(null);
    getChildren().addAll(main, over);
    widthProperty().subscribe(_ -> scaleType());
    heightProperty().subscribe(_ -> scaleType());
    main.getTransforms().add(magnified);
    over.getTransforms().add(magnified);
    settings
        .reducedMotion()
        .subscribe(reduced -> stage.move(reduced ? Motion.REDUCED : Motion.FULL));
    choice.hidden().subscribe(_ -> stageRooms());
    settings.stopsPassed().subscribe(_ -> passStops());
    lesson.asking().subscribe(_ -> veilConsole());
    rooms.lit().subscribe(_ -> stageRooms());
    settings.zoom().subscribe(_ -> magnify());
  }

  /** Another workbench takes its place: this one, and all that is in it, is let go. */
  void leave() {
    settings.giveBack();
  }

  /** The settings, for as long as it is not left. */
  Settings settings() {
    return settings;
  }

  private void stageRooms() {
    Set<Room> hidden = Room.of(choice.hidden().get());
    stage.stage(new Staging(hidden, rooms.lit().get().orElse(null), face.riddle()));
    put(caption, !choice.hides("caption") && face.caption());
    put(transport.timeline(), !choice.hides("timeline"));
    transport.veil(!face.future() && !choice.hides("timeline"));
    put(lesson, !choice.hides("lesson") && hasLesson && face == Face.PLAIN);
    veilConsole();
  }

  /** Looks as a prediction wants it. */
  private void show(Face wanted) {
    face = wanted;
    put(predictions.pane(), wanted.pane());
    put(predictions.card(), wanted.card());
    stage.setVisible(!wanted.pane());
    caption.pseudoClassStateChanged(TALL, wanted != Face.PLAIN);
    veilConsole();
    passStops();
    stageRooms();
  }

  private static void put(Region part, boolean there) {
    part.setVisible(there);
    part.setManaged(there);
  }

  /** Lines that are still to come would tell what is predicted, or the answer to a question. */
  private void veilConsole() {
    console.veil(!face.future() || (lesson.asking().get() && lesson.isVisible()));
  }

  /** A lesson does not speak while something is predicted: it would tell. */
  private void passStops() {
    player.halts().passStops(settings.stopsPassed().get() || face != Face.PLAIN);
  }

  private void revealPrediction() {
    rooms.reveal(predictions.panel());
  }

  /** Predicts what is in the editor, or ends that. */
  private void predict() {
    if (predictions.isUnderWay()) {
      predictions.leave();
      return;
    }
    if (!isUpToDate()) {
      return;
    }
    relay.finish();
    rooms.endSpotlight();
    caption.deep().set(false);
    program.editor().foldMatter();
    predictions.begin();
  }

  private Button invitation() {
    Button button = new Button(Words.text("invite"), new Icon(Feather.TARGET));
    button.setId("predict-first");
    button.getStyleClass().add("invitation");
    button.setTooltip(new Tooltip(Words.text("invite.hint") + "  ·  " + Command.PREDICT.keys()));
    button.setOnAction(_ -> perform(Command.PREDICT));
    return button;
  }

  private void answer(KeyEvent event) {
    boolean typed = event.getTarget() instanceof Node target && Keyboard.isTyping(target);
    if (!event.isConsumed() && !typed) {
      predictions.pressed(event);
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    if (rooms.isSpotlit()) {
      event.consume();
      rooms.endSpotlight();
    } else if (caption.deep().get()) {
      event.consume();
      caption.deep().set(false);
    }
  }

  /** The rooms that share the card below the program. */
  private List<Panel> below() {
    Readings readings = new Readings(player::inspect);
    FontMetrics metrics = new FontMetrics();
    return List.of(
        console,
        predictions.panel(),
        new NetworkPanel(readings, metrics, player::visit),
        new StoragePanel(readings),
        new VariablesPanel(readings),
        new PromisesPanel(readings, metrics),
        new HeapPanel(readings, metrics));
  }

  /**
   * One size of type scales the whole window. A larger window first gives the stage more room and
   * the type a little; from full HD on it is the same composition, only larger.
   */
  private void scaleType() {
    double zoom = zoom();
    double factor = Math.min(getWidth() / zoom / DESIGN_WIDTH, getHeight() / zoom / DESIGN_HEIGHT);
    magnified.setX(zoom);
    magnified.setY(zoom);
    double growth = Math.pow(Math.min(factor, FULL_HD), 0.6) * Math.max(1, factor / FULL_HD);
    double size = Math.max(SMALLEST_TYPE, Math.rint(TYPE * growth * 4) / 4);
    setStyle("-fx-font-size: " + size + "px;");
    boolean cramped = getHeight() / zoom < CRAMPED_HEIGHT * size;
    main.pseudoClassStateChanged(CRAMPED, cramped);
    transport.timeline().cramp(cramped);
  }

  private void magnify() {
    scaleType();
    requestLayout();
  }

  /** How much everything is magnified: no more than leaves room for all of it. */
  private double zoom() {
    double most = Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT);
    return Math.min(settings.zoom().get(), Math.max(1, most));
  }

  /** Whatever its parts ask for, it takes the size of the window. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  /** Everything is laid out as in a window that is smaller by the zoom, and then magnified. */
  @Override
  protected void layoutChildren() {
    double zoom = zoom();
    for (Node child : getManagedChildren()) {
      child.resizeRelocate(0, 0, getWidth() / zoom, getHeight() / zoom);
    }
  }

  /** Shows which theme is worn. */
  void show(Theme theme) {
    top.show(theme);
  }

  /** Shows a page in place of the rooms for as long as it is visible; notices stay in sight. */
  void cover(Region page) {
    VBox front = new VBox(page);
    front.getStyleClass().add("front");
    VBox.setVgrow(page, Priority.ALWAYS);
    front.getTransforms().add(magnified);
    getChildren().add(getChildren().indexOf(over), front);
    page.visibleProperty()
        .subscribe(
            shown -> {
              front.setVisible(shown);
              main.setVisible(!shown);
              (shown ? front : main).getChildren().remove(notice);
              (shown ? front : main).getChildren().add(shown ? 0 : 1, notice);
            });
  }

  /** Offers to make films. */
  void offerFilms() {
    top.offerFilms();
  }

  /** The range that is selected on the timeline. */
  Optional<Range> selected() {
    return transport.timeline().range().get();
  }

  /** Opens a program: it stands at its start, with its text in the editor. */
  void open(Scenario scenario) {
    endPredicting(); // while what was predicted is what is open
    notice.clear();
    program.open(scenario.name(), scenario.text());
    program.unroll(UNROLLED * UNROLLED);
    top.show(scenario);
    player.open(scenario);
  }

  /** Runs what is in the editor, under the name it has. */
  void run() {
    Playback now = player.shown();
    if (now != null && record()) {
      player.move(Transport::play);
      stage.requestFocus();
    }
  }

  /** Records what is in the editor if that was changed, and says whether what is shown is that. */
  boolean isUpToDate() {
    return !program.stale().get() || record();
  }

  /** Ends what is predicted, and writes down what came of it. */
  void endPredicting() {
    if (predictions.isUnderWay()) {
      predictions.leave();
    }
  }

  /** Ends what goes on, so that another page may tell what comes. */
  void standBack() {
    endPredicting();
    player.move((deck, _) -> deck.pause());
  }

  /** Records what is in the editor, and says whether it could. */
  private boolean record() {
    try {
      Scenario edited = Scenario.parse(program.name(), program.editor().text());
      notice.clear();
      top.show(edited);
      player.open(edited);
      return true;
    } catch (ScenarioException e) {
      notice.say(e.getMessage());
      return false;
    }
  }

  /** Lets time pass. */
  void beat(double seconds) {
    if (!relay.beat(seconds)) {
      player.beat(seconds);
    }
  }

  /** Carries a command out. */
  void perform(Command command) {
    commands.perform(command);
  }

  private void register(Settings settings, Surroundings surroundings) {
    Steering.register(
        commands, player, settings, program.editor().caretLine()::getValue, notice::say);
    commands.on(Command.WHY, this::askWhy);
    commands.on(Command.DEPTH, () -> caption.deep().set(!caption.deep().get()));
    commands.on(Command.SPOTLIGHT, () -> rooms.toggleSpotlight(stage.picker().pointed()));
    commands.on(Command.SPOTLIGHT_NEXT, () -> rooms.lightNext(stage.rooms()));
    commands.on(Command.EDGE_RIGHT, () -> rooms.moveEdge(true));
    commands.on(Command.EDGE_LEFT, () -> rooms.moveEdge(false));
    commands.on(Command.EDGE_DOWN, () -> rooms.moveEdgeBelow(true));
    commands.on(Command.EDGE_UP, () -> rooms.moveEdgeBelow(false));
    commands.on(Command.ANSWER, lesson::answer);
    commands.on(Command.RUN, this::run);
    commands.on(Command.PREDICT, this::predict);
    commands.on(Command.OPEN, surroundings::open);
    commands.on(Command.SAVE, surroundings::save);
    commands.on(Command.KEYS, () -> Sheet.keys(over, commands));
  }

  /** Asks about what is picked on the stage, else about what just happened. */
  private void askWhy() {
    relay.finish();
    Playback now = player.shown();
    int picked = stage.picker().picked();
    if (now != null && !now.isEmpty()) {
      Subject subject = picked != 0 ? new Subject.Thing(picked) : Subject.of(now.step());
      if (subject != null) {
        askWhy(subject, stage.picker().bounds(subject instanceof Subject.Thing(int id) ? id : 0));
      }
    }
  }

  private void askWhy(Subject subject, Bounds beside) {
    if (subject instanceof Subject.Thing(int thing) && predictions.pick(thing)) {
      return;
    }
    Playback now = player.shown();
    Origins origins = player.origins();
    if (now != null && origins != null) {
      why.show(stage, beside, origins, subject, now.told(), player.behind());
    }
  }

  /** What can be asked for here, and who does it. */
  Commands commands() {
    return commands;
  }

  Player player() {
    return player;
  }

  ProgramPane program() {
    return program;
  }

  Notice notice() {
    return notice;
  }

  /** What lies over everything while it is asked or told. */
  ModalPane over() {
    return over;
  }

  /** Gives the keys to the stage, so that they move the deck. */
  void focusStage() {
    if (!rooms.spotlit().get().equals(Arrangement.STAGE)) {
      rooms.spotlight(""); // another room in the spotlight would hide the stage
    }
    stage.requestFocus();
  }

  /** A stage and panels apart from its own, for a slide. */
  Cast cast() {
    return new SlideCast(player, settings, new Hands());
  }

  /** Somebody else shows what is watched: the deck stands, and goes to the stops of the lesson. */
  void makeWay() {
    standBack();
    player.halts().present(true);
  }

  /** Shows what is watched again, after somebody else did. */
  void takeBack() {
    player.halts().present(false);
    player.playFor(this::show);
    focusStage();
  }

  /** What is done in the page's room. */
  private final class Hands implements PageRoom.Desk {
    @Override
    public void does(Act act) {
      player.press(act);
    }

    @Override
    public void begins() {
      player.move((deck, _) -> deck.pause());
    }

    @Override
    public void remove(Input input) {
      player.remove(input);
    }

    @Override
    public void seek(int step) {
      player.seek(step);
    }

    @Override
    public void save() {
      saveInputs();
    }
  }

  /**
   * Writes the inputs that were added by hand into the editor's text, and watches that program from
   * where the deck stands.
   */
  private void saveInputs() {
    Playback now = player.shown();
    if (now == null) {
      return;
    }
    try {
      String name = now.scenario().name();
      TextEdit edit = InputsEdit.append(name, program.editor().text(), now.added());
      boolean stale = program.stale().get();
      program.editor().replace(edit);
      Scenario saved = Scenario.parse(name, program.editor().text());
      notice.clear();
      if (stale) {
        player.open(saved);
      } else {
        player.reopen(saved);
      }
    } catch (ScenarioException e) {
      notice.say(e.getMessage());
    }
  }

  private void show(Playback now) {
    if (now.scenario() == taught) {
      relay.show(now);
    } else {
      teach(now.scenario());
      relay.begin(now);
    }
  }

  private void tell(Playback now) {
    Stops stops = player.halts().follow(now);
    lesson.show(now, stops);
    caption.show(now);
    transport.timeline().mark(stops.reached());
    transport.show(now);
    predictions.show(now);
  }

  /** Another lesson is watched. */
  private void teach(Scenario scenario) {
    Scenario former = taught;
    Rooms asked = scenario.lesson().rooms();
    taught = scenario;
    hasLesson = LessonCard.isFor(scenario);
    if (former == null
        || !former.name().equals(scenario.name())
        || !former.lesson().rooms().equals(asked)) {
      choice.ask(asked);
      rooms.favour(asked);
    }
    stageRooms();
  }

  private void setSpeed(double speed) {
    player.move((deck, _) -> deck.withSpeed(Math.copySign(speed, deck.speed())));
  }
}
