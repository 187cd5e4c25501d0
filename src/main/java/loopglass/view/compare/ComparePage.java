package loopglass.view.compare;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.playback.Alignment;
import loopglass.playback.Pairing;
import loopglass.playback.Side;
import loopglass.playback.Tandem;
import loopglass.scenario.ProgramFile;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.trace.Line;
import loopglass.view.keeping.Draft;
import loopglass.view.keeping.Drafts;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Recorder;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Switch;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page on which two programs are watched side by side. */
public final class ComparePage extends VBox {

  /** The window around it. */
  public interface Desk {

    /**
     * The program that is open, with the text in the editor as it stands. Complains of a mistake in
     * its front matter, and leaves that out then.
     */
    Scenario program();

    /** The file that the user names. */
    Optional<Path> file();

    /** Says what could not be done. */
    void complain(String sentence);

    /**
     * Says what should be known.
     *
     * @param answer what can be done about it
     */
    void tell(String sentence, String answer, Runnable deed);

    /** Takes away what was said. */
    void clear();

    /** Goes back to the rooms of the window. */
    void leave();
  }

  private final Desk desk;
  private final List<Scenario> library;
  private final Commands commands;
  private final Duo duo;
  private final Map<Side, SidePane> sides = new EnumMap<>(Side.class);
  private final Map<Side, Scenario> programs = new EnumMap<>(Side.class);
  private final CopyPen pen;
  private final Switch<Alignment> alignments;
  private final Label summary = new Label();
  private final DeckBar deck;
  private final AxisView axis;
  private final Totals totals = new Totals();
  private final VBox below = new VBox();
  private Differences differences = Differences.NONE;
  private List<Line> comparedLeft = List.of();
  private List<Line> comparedRight = List.of();
  private boolean comparedWhole;
  private boolean copying;

  /**
   * A page without programs.
   *
   * @param library the programs that come with Loopglass
   * @param drafts keep the copy that is changed here
   * @param commands what can be asked for while it is shown
   */
  public ComparePage(
      Recorder recorder,
      List<Scenario> library,
      Settings settings,
      Drafts drafts,
      Commands commands,
      Desk desk) {
    this.desk = desk;
    this.library = library;
    this.commands = commands;
    setId("compare");
    getStyleClass().addAll("workbench", "compare-page");
    duo = new Duo(recorder, this::show);
    alignments = new Switch<>(duo::align);
    for (Side side : Side.values()) {
      Commands own = new Commands();
      own.on(Command.RUN, this::run);
      SidePane pane =
          new SidePane(side, own, settings, step -> duo.move((d, p) -> d.seek(side, step, p)));
      pane.editor().onLeave(this::focusDeck);
      HBox.setHgrow(pane, Priority.ALWAYS);
      pane.setPrefWidth(1);
      sides.put(side, pane);
    }
    pen = new CopyPen(drafts, side(Side.RIGHT).editor());
    deck = new DeckBar(commands::perform, duo::setSpeed);
    axis = new AxisView(seconds -> duo.move((d, p) -> d.seek(seconds, p)));
    HBox both = new HBox(side(Side.LEFT), side(Side.RIGHT));
    both.getStyleClass().add("compare-sides");
    VBox.setVgrow(both, Priority.ALWAYS);
    HBox.setHgrow(axis, Priority.ALWAYS);
    HBox foot = new HBox(axis, totals);
    foot.getStyleClass().add("compare-foot");
    below.getChildren().addAll(deck, foot);
    below.getStyleClass().add("transport");
    getChildren().addAll(head(), both, below);
    fillMenus();
    register();
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
  }

  private SidePane side(Side side) {
    return Objects.requireNonNull(sides.get(side));
  }

  private HBox head() {
    Label title = new Label(Words.text("title"));
    title.getStyleClass().add("app-name");
    summary.setId("compare-summary");
    summary.getStyleClass().add("quiet");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label by = new Label(Words.text("by"));
    by.getStyleClass().add("quiet");
    by.setMinWidth(USE_PREF_SIZE);
    alignments.getStyleClass().add("switch");
    for (Alignment alignment : Alignment.values()) {
      alignments.add(button(alignment), alignment);
    }
    alignments.show(duo.alignment());
    Button close = new Button(null, new Icon(Feather.X));
    close.setId("compare-close");
    close.getStyleClass().add("icon-button");
    close.setTooltip(new Tooltip(Words.text("close") + "  ·  Esc"));
    close.setAccessibleText(Words.text("close"));
    close.setOnAction(_ -> desk.leave());
    HBox head = new HBox(title, summary, space, by, alignments, close);
    head.getStyleClass().addAll("top-bar", "compare-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static ToggleButton button(Alignment alignment) {
    String word = alignment.name().toLowerCase(Locale.ROOT);
    ToggleButton button = new ToggleButton(Words.text("by." + word));
    button.setId("by-" + word);
    button.setTooltip(new Tooltip(Words.text("by." + word + ".hint")));
    button.setAccessibleText(Words.text("by.accessible", button.getText()));
    return button;
  }

  private void fillMenus() {
    MenuItem open = item("menu.open", () -> openProgram());
    MenuItem copy = item("menu.copy", this::copy);
    side(Side.LEFT)
        .title()
        .getItems()
        .setAll(
            open,
            item("menu.choose", () -> choose(Side.LEFT)),
            item("menu.file", () -> file(Side.LEFT)));
    side(Side.RIGHT)
        .title()
        .getItems()
        .setAll(
            copy,
            item("menu.choose", () -> choose(Side.RIGHT)),
            item("menu.file", () -> file(Side.RIGHT)));
  }

  private static MenuItem item(String key, Runnable deed) {
    MenuItem item = new MenuItem(Words.text(key));
    item.setId("compare-" + key.replace('.', '-'));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> deed.run());
    return item;
  }

  private void register() {
    commands.on(Command.TOGGLE, () -> duo.move(Tandem::toggle));
    commands.on(Command.FORWARD, () -> duo.move(Tandem::forward));
    commands.on(Command.BACK, () -> duo.move(Tandem::back));
    commands.on(Command.NEXT_LOG, () -> duo.move((d, p) -> d.forward(Alignment.LINE, p)));
    commands.on(Command.PREVIOUS_LOG, () -> duo.move((d, p) -> d.back(Alignment.LINE, p)));
    commands.on(Command.NEXT_TURN, () -> duo.move((d, p) -> d.forward(Alignment.TURN, p)));
    commands.on(Command.PREVIOUS_TURN, () -> duo.move((d, p) -> d.back(Alignment.TURN, p)));
    commands.on(Command.TO_START, () -> duo.move((d, _) -> d.toStart()));
    commands.on(Command.TO_END, () -> duo.move(Tandem::toEnd));
    commands.on(Command.PLAY_BACK, () -> duo.move((d, p) -> d.shuttle(-1, p)));
    commands.on(Command.PAUSE, () -> duo.move((d, _) -> d.pause()));
    commands.on(Command.PLAY_ON, () -> duo.move((d, p) -> d.shuttle(1, p)));
    commands.on(Command.RUN, this::run);
    commands.on(Command.OPEN, () -> file(Side.RIGHT));
    commands.on(Command.FIND, () -> inHand().editor().find(false));
    commands.on(Command.COMPARE, desk::leave);
  }

  /** The side whose text has the keys, else the right one. */
  private SidePane inHand() {
    return side(side(Side.LEFT).isFocusWithin() ? Side.LEFT : Side.RIGHT);
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      desk.leave();
    }
  }

  /** Comes into view: the program that is open at the left, what was last compared at the right. */
  public void enter() {
    openProgram();
    Scenario right = programs.get(Side.RIGHT);
    if (right == null) {
      choose(Side.RIGHT);
    } else {
      duo.open(Side.RIGHT, right);
      focusDeck();
    }
  }

  /** Is about to be left: both programs are ended. */
  public void leave() {
    duo.close();
  }

  /** Lets time pass. */
  public void beat(double seconds) {
    duo.beat(seconds);
  }

  /** Gives the keys to the deck. */
  private void focusDeck() {
    axis.requestFocus();
  }

  private void openProgram() {
    desk.clear();
    open(Side.LEFT, desk.program(), false);
  }

  private void open(Side side, Scenario scenario, boolean changeable) {
    if (side == Side.RIGHT && !changeable) {
      pen.rest();
      copying = false;
    }
    programs.put(side, scenario);
    side(side).open(scenario, changeable);
    side(side).cover(null);
    duo.open(side, scenario);
  }

  /** Shows what a side can show instead. */
  private void choose(Side side) {
    Chooser chooser = new Chooser(side, library, new Chosen(side));
    side(side).cover(chooser);
    duo.move((d, _) -> d.pause());
    chooser.enter();
  }

  private void file(Side side) {
    desk.file().ifPresent(path -> open(side, path));
  }

  /** Shows a file at the right. */
  public void open(Path path) {
    open(Side.RIGHT, path);
  }

  private void open(Side side, Path path) {
    try {
      Scenario read = ProgramFile.read(path.toString());
      String text = read.text().replace("\r\n", "\n").replace('\r', '\n'); // as editors have it
      Scenario scenario = Scenario.parse(read.name(), text);
      desk.clear();
      open(side, scenario, false);
      focusDeck();
    } catch (ScenarioException e) {
      desk.complain(e.getMessage());
    }
  }

  /** Shows a copy of the left program at the right; one that was changed before is taken up. */
  private void copy() {
    Scenario left = programs.get(Side.LEFT);
    if (left == null) {
      return;
    }
    String name = copyName(left.name());
    String base = left.text();
    Optional<Draft> before = pen.left(name, base);
    desk.clear();
    showCopy(name, base, before.orElse(null));
    if (before.isPresent()) {
      desk.tell(
          Words.text("copy.back", name),
          Words.text("copy.anew"),
          () -> side(Side.RIGHT).editor().area().replaceText(base));
    }
  }

  private void showCopy(String name, String base, @Nullable Draft draft) {
    String text = draft == null ? base : draft.text();
    pen.rest();
    try {
      open(Side.RIGHT, Scenario.parse(name, text), true);
    } catch (ScenarioException e) {
      open(Side.RIGHT, Scenario.of(name, text), true);
      desk.complain(e.getMessage());
    }
    copying = true;
    pen.turnTo(name, base, draft);
    side(Side.RIGHT).editor().area().requestFocus();
  }

  private static String copyName(String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return Words.text("copy.name", stem) + (dot > 0 ? name.substring(dot) : ".js");
  }

  /** Runs the copy as it stands. */
  private void run() {
    if (!copying) {
      return;
    }
    SidePane pane = side(Side.RIGHT);
    try {
      Scenario edited = Scenario.parse(pane.name(), pane.editor().text());
      desk.clear();
      programs.put(Side.RIGHT, edited);
      pane.entitle(edited);
      duo.open(Side.RIGHT, edited);
      duo.move((d, p) -> d.play(p));
      focusDeck();
    } catch (ScenarioException e) {
      desk.complain(e.getMessage());
    }
  }

  private void show() {
    Map<Side, Playback> now = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      duo.playback(side).ifPresent(playback -> now.put(side, playback));
    }
    Pairing both = duo.pairing();
    boolean changed = compare(now);
    now.forEach(
        (side, playback) -> {
          side(side).show(playback, differences, changed);
          side(side).tell(playback, both, duo.deck().at());
        });
    below.setVisible(both != null);
    below.setManaged(both != null);
    deck.show(duo);
    axis.show(both, duo.deck().at());
    totals.show(both, now);
  }

  /** Compares the consoles anew, if there is something new in them. */
  private boolean compare(Map<Side, Playback> now) {
    List<Line> left = lines(now.get(Side.LEFT));
    List<Line> right = lines(now.get(Side.RIGHT));
    boolean both = now.size() == 2;
    boolean whole = both && now.values().stream().allMatch(side -> side.trace().isEnded());
    if (left == comparedLeft && right == comparedRight && whole == comparedWhole) {
      return false;
    }
    comparedLeft = left;
    comparedRight = right;
    comparedWhole = whole;
    // What one still records may match what the other has written already.
    int known = whole ? Integer.MAX_VALUE : Math.min(left.size(), right.size());
    differences =
        both
            ? Differences.of(
                left.subList(0, Math.min(known, left.size())),
                right.subList(0, Math.min(known, right.size())))
            : Differences.NONE;
    int count = differences.count();
    summary.setText(
        count > 0 ? Words.count("summary", count) : whole ? Words.text("summary.same") : "");
    return true;
  }

  private static List<Line> lines(@Nullable Playback now) {
    return now == null || now.isEmpty() ? List.of() : now.latest().after().console();
  }

  /** What is chosen for a side. */
  private final class Chosen implements Chooser.Choice {
    private final Side side;

    Chosen(Side side) {
      this.side = side;
    }

    @Override
    public void copy() {
      ComparePage.this.copy();
    }

    @Override
    public void file() {
      ComparePage.this.file(side);
    }

    @Override
    public void program(Scenario scenario) {
      desk.clear();
      open(side, scenario, false);
      focusDeck();
    }

    @Override
    public void pair(Pair pair) {
      desk.clear();
      open(Side.LEFT, pair.leftProgram(), false);
      open(Side.RIGHT, pair.rightProgram(), false);
      focusDeck();
    }

    @Override
    public void cancel() {
      if (side(side).isEmpty()) {
        desk.leave();
      } else {
        side(side).cover(null);
        focusDeck();
      }
    }
  }
}
