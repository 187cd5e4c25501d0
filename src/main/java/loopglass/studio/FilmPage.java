package loopglass.studio;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.film.Estimate;
import loopglass.film.Film;
import loopglass.film.Format;
import loopglass.playback.Transport;
import loopglass.view.Studio;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Playback;
import loopglass.view.timeline.TimelineView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Film mode: the film as it will be, and everything that can be chosen about it. */
final class FilmPage extends VBox {

  /** A program that has made so many steps may go on for ever; no more are filmed. */
  static final int LONGEST = 200_000;

  private final Studio.Premises premises;
  private final Production production;
  private final Delivery delivery;
  private final Choices choices;
  private final PreviewPane preview = new PreviewPane();
  private final Scrubber scrubber = new Scrubber(this::toggle, this::seek);
  private final TimelineView timeline;
  private final PartGroup part;
  private final ShownGroup shown;
  private final Foot foot;
  private final Label title = new Label();
  private @Nullable Playback now;
  private @Nullable Screening screening;
  private boolean playing;
  private boolean active;

  FilmPage(Studio.Premises premises, Commands commands, Production production, Delivery delivery) {
    this.premises = premises;
    this.production = production;
    this.delivery = delivery;
    choices = new Choices(premises.settings(), premises.theme());
    setId("film");
    getStyleClass().add("film-page");
    timeline = new TimelineView(this::seekStep, commands::perform);
    timeline.setId("film-timeline");
    part = new PartGroup(timeline);
    shown = new ShownGroup(choices);
    foot = new Foot(this::make, production::stop, delivery::open, delivery::reveal);
    VBox left = new VBox(preview, scrubber, timeline);
    left.getStyleClass().add("film-left");
    left.setMinWidth(0);
    VBox.setVgrow(preview, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox body = new HBox(left, panel());
    body.getStyleClass().add("film-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head(), body);
    preview.setOnMouseClicked(_ -> toggle());
    choices.onChange(this::change);
    timeline.range().subscribe((_, _) -> change());
    register(commands);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
  }

  private HBox head() {
    Button back = new Button(Words.text("back"), new Icon(Feather.ARROW_LEFT));
    back.setId("film-back");
    back.getStyleClass().add("film-back");
    back.setTooltip(new Tooltip(Words.text("back.hint", Command.FILM.keys())));
    back.setOnAction(_ -> premises.leave());
    Label name = new Label(Words.text("page.title"));
    name.getStyleClass().add("film-title");
    title.setId("film-program");
    title.getStyleClass().add("film-program");
    HBox head = new HBox(back, name, title);
    head.getStyleClass().add("film-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Region panel() {
    VBox groups =
        new VBox(
            part,
            new PictureGroup(choices),
            new PaceGroup(choices),
            shown,
            new BesideGroup(choices, premises, production::complain));
    groups.getStyleClass().add("film-groups");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.getStyleClass().add("page-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox panel = new VBox(scroll, foot);
    panel.getStyleClass().add("film-panel");
    return panel;
  }

  private void register(Commands commands) {
    commands.on(Command.TOGGLE, this::toggle);
    commands.on(Command.FORWARD, () -> stride(1));
    commands.on(Command.BACK, () -> stride(-1));
    commands.on(Command.TO_START, () -> seek(0));
    commands.on(Command.TO_END, () -> seek(Double.MAX_VALUE));
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      premises.leave();
    }
  }

  /** Comes to the front: shows what is watched, with what is selected there. */
  void enter() {
    active = true;
    premises.record(LONGEST);
    screening = null;
    playing = false;
    premises.shown().ifPresent(this::take);
    premises.selected().ifPresent(range -> timeline.select(range.from(), range.to()));
    change();
    int step = premises.shown().map(watched -> watched.moment().step()).orElse(0);
    if (step > 0) {
      seekStep(step); // what was looked at stays in view; before it begins there is the title
    }
    scrubber.enter();
  }

  /** Shows how far a film has come. */
  void show(Production.State state) {
    foot.show(state);
  }

  /** Goes out of sight. */
  void leave() {
    active = false;
    playing = false;
    preview.rest();
  }

  /** Lets time pass: the film plays, and the recording may have grown. */
  void beat(double seconds) {
    if (!active) {
      return;
    }
    Playback before = now;
    Playback watched = premises.shown().orElse(null);
    if (before != null && watched != null) {
      int size = watched.trace().size();
      boolean ended = watched.trace().isEnded();
      boolean grown = size > 1.04 * before.size() || ended && size > before.size();
      if (watched.trace() != before.trace() || grown || part.isThere() != isThere(watched)) {
        take(watched.with(watched.transport()));
        change();
      }
    }
    Screening film = screening;
    if (playing && film != null) {
      playing = !film.pass(seconds);
      look();
    }
  }

  private boolean isThere(Playback watched) {
    return isComplete(watched) || timeline.range().get().isPresent();
  }

  private static boolean isComplete(Playback watched) {
    return watched.trace().isEnded() || watched.trace().size() >= LONGEST;
  }

  private void take(Playback watched) {
    Playback fresh = watched.with(watched.transport());
    now = fresh;
    if (fresh.isEmpty()) {
      return;
    }
    timeline.show(fresh);
    title.setText(fresh.scenario().title());
    part.show(fresh, isComplete(fresh));
    shown.show(fresh);
  }

  /** Something was chosen. */
  private void change() {
    Playback filmed = now;
    if (!active || filmed == null || filmed.isEmpty()) {
      return;
    }
    Optional<String> complaint = choices.complaint();
    foot.allow(complaint.isEmpty() && part.isThere());
    if (complaint.isPresent()) {
      foot.refuse(complaint.get());
      return;
    }
    Film film = choices.film(part.range());
    Format format = choices.written();
    foot.expect(film, format, Estimate.of(film, format, filmed.trace()));
    Screening before = screening;
    Screening next = new Screening(film, filmed.trace());
    if (before != null) {
      if (before.isOutside() || before.second() > 0 && !before.isCard()) {
        next.seekStep(before.moment().step());
      } else {
        next.seek(before.second());
      }
    }
    screening = next;
    preview.show(filmed.scenario(), filmed.trace(), film.sheet());
    look();
  }

  /** Shows where one is. */
  private void look() {
    Playback filmed = now;
    Screening film = screening;
    if (filmed == null || film == null) {
      return;
    }
    preview.show(film.shot());
    scrubber.show(film, playing);
    Transport deck =
        playing ? new Transport.Playing(film.moment(), 1) : new Transport.Paused(film.moment(), 1);
    timeline.show(filmed.with(deck));
    preview.setAccessibleText(
        Words.text("preview", Words.time(film.second()), Words.number(film.told())));
  }

  private void toggle() {
    Screening film = screening;
    if (film != null) {
      playing = !playing;
      if (playing && (film.isOutside() || film.second() >= film.seconds())) {
        film.seek(0);
      }
      look();
    }
  }

  private void seek(double second) {
    Screening film = screening;
    if (film != null) {
      film.seek(second);
      look();
    }
  }

  private void seekStep(int step) {
    Screening film = screening;
    if (film != null) {
      film.seekStep(step);
      look();
    }
  }

  private void stride(int steps) {
    Screening film = screening;
    if (film != null) {
      playing = false;
      seekStep(Math.max(0, film.moment().step() + steps));
    }
  }

  private void make() {
    Playback filmed = now;
    if (filmed != null && !production.isBusy() && choices.complaint().isEmpty()) {
      playing = false;
      look();
      Film film = choices.film(part.range());
      delivery.deliver(
          new Delivery.Order(filmed.scenario(), filmed.trace(), film, choices.written()));
    }
  }
}
