package loopglass.view.present;

import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import loopglass.lesson.Standing;
import loopglass.lesson.Stops;
import loopglass.lesson.Walk;
import loopglass.playback.Transport;
import loopglass.scenario.Stop;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A presentation under way. With one screen the slide fills the window's; with a second one it
 * fills that, and the window shows what the presenter needs. All keys work in both.
 */
public final class Presentation {

  /** What it needs of the window. */
  public interface House {

    /** Shows something in the window in place of what is in it. */
    void stage(Parent instead);

    /** Makes a scene look and hear as the window does. */
    void furnish(Scene scene);

    /** Lists the keys over a slide. */
    void keys(ModalPane over, Commands commands);

    /** It is over; the window is to be as it was. */
    void left();
  }

  /** What only a presentation does, in the order of a list of keys. */
  public static final List<Command> KEYS =
      List.of(
          Command.SLIDE_NEXT,
          Command.SLIDE_BACK,
          Command.BLACK_OUT,
          Command.ZOOM_ROOM,
          Command.POINTER,
          Command.NOTES,
          Command.FULL_SCREEN,
          Command.LEAVE);

  private final Stage window;
  private final House house;
  private final Deck deck;
  private final Screens screens;
  private final Slide slide;
  private final PresenterView view;
  private final Commands commands = new Commands();
  private final Commands atSheet = new Commands();
  private final Set<List<Stop>> told = new HashSet<>();
  private final @Nullable Stage second;
  private final EventHandler<KeyEvent> released = this::released;
  private final boolean wasFull;
  private final double speed;

  /**
   * Begins a presentation of what the deck shows.
   *
   * @param window the program's window
   * @param cast what stands on the slide
   * @param small a stage for the presenter
   * @param theme the colours of pictures
   * @param clock tells the time of day
   * @param also carries out what a presentation leaves to the window
   */
  public Presentation(
      Stage window,
      House house,
      Deck deck,
      Screens screens,
      Cast cast,
      Cast small,
      Theme theme,
      Clock clock,
      Consumer<Command> also) {
    this.window = window;
    this.house = house;
    this.deck = deck;
    this.screens = screens;
    slide = new Slide(cast);
    view = new PresenterView(small, theme, clock, commands::perform);
    Playback now = deck.now();
    speed = now == null ? 1 : Math.abs(now.transport().speed());
    wasFull = window.isFullScreen();
    register(also);
    List<Rectangle2D> all = screens.all(window);
    second = all.size() > 1 ? open(all.get(1)) : null;
    if (second == null) {
      house.stage(new StackPane(slide, notes()));
      screens.fill(window, true);
    } else {
      house.stage(view);
    }
    Scene scene = window.getScene();
    if (scene != null) {
      scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
    }
    slide.requestFocus();
    show();
  }

  private PresenterView notes() {
    view.setVisible(false);
    view.asNotes();
    return view;
  }

  private Stage open(Rectangle2D screen) {
    Stage stage = new Stage(StageStyle.UNDECORATED);
    Scene scene = new Scene(new StackPane(slide), screen.getWidth(), screen.getHeight());
    house.furnish(scene);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
    stage.setScene(scene);
    stage.titleProperty().bind(window.titleProperty());
    stage.setX(screen.getMinX());
    stage.setY(screen.getMinY());
    stage.setWidth(screen.getWidth());
    stage.setHeight(screen.getHeight());
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          leave();
        });
    stage.show();
    screens.fill(stage, true);
    return stage;
  }

  private void register(Consumer<Command> also) {
    commands.on(Command.SLIDE_NEXT, this::next);
    commands.on(Command.SLIDE_BACK, this::back);
    commands.on(Command.TO_START, () -> deck.move((transport, _) -> transport.toStart()));
    commands.on(Command.TO_END, () -> deck.move(Transport::toEnd));
    commands.on(Command.ANSWER, this::tell);
    commands.on(Command.BLACK_OUT, slide::blackOut);
    commands.on(Command.SPOTLIGHT, slide::spotlight);
    commands.on(Command.SPOTLIGHT_NEXT, slide::spotlightNext);
    commands.on(Command.ZOOM_ROOM, slide::zoom);
    commands.on(Command.POINTER, () -> slide.laser().shine(true));
    commands.on(
        Command.NOTES,
        () -> {
          view.toggle();
          show();
        });
    commands.on(Command.FULL_SCREEN, this::toggleFull);
    commands.on(Command.KEYS, () -> house.keys(slide.over(), commands));
    commands.on(Command.LEAVE, this::escape);
    for (Command close : List.of(Command.KEYS, Command.LEAVE)) {
      atSheet.on(close, () -> slide.over().hide(true));
    }
    for (Command step : List.of(Command.NEXT_LINE, Command.PREVIOUS_LINE)) {
      commands.on(step, () -> also.accept(step));
    }
  }

  /**
   * What can be asked for now, in either window. What lies over the slide has no focus in the
   * presenter's, so that it is taken away by a command.
   */
  public Commands commands() {
    return slide.over().isDisplay() ? atSheet : commands;
  }

  private void released(KeyEvent event) {
    if (event.getCode() == KeyCode.L) {
      slide.laser().shine(false);
    }
  }

  private void toggleFull() {
    Stage stage = second == null ? window : second;
    screens.fill(stage, !stage.isFullScreen());
  }

  private void next() {
    Playback now = deck.now();
    if (now == null) {
      return;
    }
    if (slide.isBlack()) {
      slide.blackOut();
      return;
    }
    Stops stops = deck.stops();
    Standing here = stops.standing(now.moment());
    boolean moving = !(now.transport() instanceof Transport.Paused);
    boolean over = now.timeline().isComplete() && now.moment().equals(now.timeline().end());
    switch (Walk.next(here, told.contains(here.stops()), moving)) {
      case TELL -> tell();
      case SKIP -> deck.stop(true);
      case PLAY -> {
        if (!over) {
          double pace = Walk.pace(now.timeline(), stops, now.moment());
          deck.move((transport, timeline) -> transport.withSpeed(pace).play(timeline));
        }
      }
    }
  }

  private void back() {
    if (slide.isBlack()) {
      slide.blackOut();
    } else {
      deck.stop(false);
    }
  }

  private void tell() {
    Playback now = deck.now();
    if (now != null) {
      told.add(deck.stops().standing(now.moment()).stops());
      show();
    }
  }

  private void escape() {
    if (slide.isBlack()) {
      slide.blackOut();
    } else if (slide.isChanged()) {
      slide.reset();
    } else {
      leave();
    }
  }

  /** Ends it: everything is as it was, but for where the program stands. */
  public void leave() {
    slide.over().hide(true);
    deck.move((transport, _) -> transport.pause().withSpeed(speed));
    Scene scene = window.getScene();
    if (scene != null) {
      scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
      scene.setCursor(Cursor.DEFAULT);
    }
    if (second == null) {
      screens.fill(window, wasFull);
    } else {
      second.hide();
    }
    house.left();
  }

  /** Shows where the deck stands. */
  public void show() {
    Playback now = deck.now();
    if (now != null) {
      Stops stops = deck.stops();
      Standing here = stops.standing(now.moment());
      boolean answered = told.contains(here.stops());
      slide.show(now, here, answered);
      view.show(now, stops, here, answered);
    }
  }

  /** Lets time pass. */
  public void beat(double seconds) {
    slide.laser().beat(seconds);
    view.beat(seconds);
  }
}
