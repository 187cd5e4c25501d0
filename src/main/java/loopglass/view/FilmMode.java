package loopglass.view;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;
import loopglass.view.timeline.Range;
import org.jspecify.annotations.Nullable;

/** Where the window and its studio meet. */
final class FilmMode implements Studio.Premises {

  private final Studio studio;
  private final Dialogs dialogs;
  private final Workbench.Surroundings surroundings;
  private final Supplier<Theme> theme;
  private final Commands commands = new Commands();
  private Workbench workbench;
  private Studio.@Nullable Furniture furniture;

  FilmMode(
      Studio studio,
      Dialogs dialogs,
      Workbench.Surroundings surroundings,
      Supplier<Theme> theme,
      Workbench workbench) {
    this.studio = studio;
    this.dialogs = dialogs;
    this.surroundings = surroundings;
    this.theme = theme;
    this.workbench = workbench;
    moveTo(workbench);
  }

  /** Moves to another workbench that shows the same. */
  void moveTo(Workbench next) {
    workbench = next;
    Studio.Furniture made = studio.furnish(this, commands);
    furniture = made;
    made.page().setVisible(false);
    next.cover(made.page());
    next.notice().pin(made.strip());
    next.offerFilms();
    next.commands().on(Command.FILM, this::enter);
    commands.on(Command.FILM, this::leave);
  }

  /** What can be asked for while it is in front. */
  Commands commands() {
    return commands;
  }

  /** Whether it is in front. */
  boolean isShown() {
    return furniture != null && furniture.page().isVisible();
  }

  /** Comes to the front, if there is something to film. */
  void enter() {
    Studio.Furniture made = furniture;
    if (made != null && workbench.player().shown() != null && workbench.isUpToDate()) {
      workbench.standBack();
      made.page().setVisible(true);
      made.enter().run();
    }
  }

  /** Makes room for another page. */
  void hide() {
    Studio.Furniture made = furniture;
    if (made != null && isShown()) {
      made.page().setVisible(false);
      made.leave().run();
    }
  }

  @Override
  public void leave() {
    hide();
    workbench.focusStage();
  }

  void beat(double seconds) {
    studio.beat(seconds);
  }

  /** Does something that ends it all, at once or once a film under way may be given up. */
  void unlessBusy(Runnable action) {
    if (!studio.isBusy()) {
      action.run();
      return;
    }
    Sheet.ask(
        workbench.over(),
        Labels.text("film.busy.title"),
        Labels.text("film.busy.text"),
        List.of(
            new Sheet.Choice(
                "film-wait", Labels.text("film.busy.wait"), () -> closeOnceMade(action)),
            new Sheet.Choice(
                "film-give-up",
                Labels.text("film.busy.stop"),
                () -> {
                  studio.stop();
                  action.run();
                }),
            new Sheet.Choice("film-stay", Labels.text("ask.cancel"), () -> {})));
  }

  /** What went wrong is to be read, so then it stays. */
  private void closeOnceMade(Runnable action) {
    studio.afterwards(
        made -> {
          if (made) {
            action.run();
          }
        });
  }

  @Override
  public Settings settings() {
    return workbench.settings();
  }

  @Override
  public Theme theme() {
    return theme.get();
  }

  @Override
  public Optional<Playback> shown() {
    return Optional.ofNullable(workbench.player().shown());
  }

  @Override
  public Optional<Range> selected() {
    return workbench.selected();
  }

  @Override
  public void record(int steps) {
    workbench.player().record(steps);
  }

  @Override
  public void ask(String title, String text, List<Studio.Choice> choices) {
    Sheet.ask(
        workbench.over(),
        title,
        text,
        choices.stream()
            .map(choice -> new Sheet.Choice(choice.id(), choice.words(), choice.action()))
            .toList());
  }

  @Override
  public Optional<Path> toSave(String name, FileKind kind) {
    return dialogs.toSave(name, kind);
  }

  @Override
  public Optional<Path> toOpen(FileKind kind) {
    return dialogs.toOpen(kind);
  }

  @Override
  public boolean browse(URI address) {
    return surroundings.browse(address);
  }
}
