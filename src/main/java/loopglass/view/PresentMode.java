package loopglass.view;

import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Theme;
import loopglass.view.present.Presentation;
import loopglass.view.present.Screens;
import org.jspecify.annotations.Nullable;

/** The window while it presents, and how it comes to do so. */
final class PresentMode implements Presentation.House {

  private final Stage stage;
  private final StackPane frame;
  private final Supplier<Workbench> workbench;
  private final Supplier<Theme> theme;
  private final Supplier<Commands> inFront;
  private Screens screens = Screens.ofSystem();
  private Clock clock = Clock.systemDefaultZone();
  private @Nullable Presentation presentation;

  /**
   * Nothing is presented yet.
   *
   * @param stage the window
   * @param frame holds what is in it
   * @param workbench what is in it usually
   * @param inFront the commands of what is in front
   */
  PresentMode(
      Stage stage,
      StackPane frame,
      Supplier<Workbench> workbench,
      Supplier<Theme> theme,
      Supplier<Commands> inFront) {
    this.stage = stage;
    this.frame = frame;
    this.workbench = workbench;
    this.theme = theme;
    this.inFront = inFront;
  }

  /** Presents on other screens and by another clock than the machine's. */
  void with(Screens others, Clock other) {
    screens = others;
    clock = other;
  }

  /** Presents what is watched. */
  void begin() {
    Workbench bench = workbench.get();
    Player player = bench.player();
    if (presentation != null || player.shown() == null || !bench.isUpToDate()) {
      return;
    }
    bench.makeWay();
    Presentation begun =
        new Presentation(
            stage,
            this,
            new PlayerDeck(player),
            screens,
            bench.cast(),
            bench.cast(),
            theme.get(),
            clock,
            bench::perform);
    presentation = begun;
    player.playFor(_ -> begun.show());
  }

  /** What can be asked for while it presents; null while it does not. */
  @Nullable Commands commands() {
    Presentation current = presentation;
    return current == null ? null : current.commands();
  }

  /** Lets time pass. */
  void beat(double seconds) {
    Presentation current = presentation;
    if (current != null) {
      current.beat(seconds);
    }
  }

  /** Ends it, if it is under way. */
  void leave() {
    Presentation current = presentation;
    if (current != null) {
      current.leave();
    }
  }

  @Override
  public void stage(Parent instead) {
    frame.getChildren().setAll(instead);
  }

  @Override
  public void furnish(Scene other) {
    Skin.dress(other, theme.get());
    Keyboard.listen(other, inFront);
  }

  @Override
  public void keys(ModalPane over, Commands commands) {
    Sheet.keys(over, commands);
  }

  @Override
  public void left() {
    presentation = null;
    frame.getChildren().setAll(workbench.get());
    workbench.get().takeBack();
  }

  /** All that is listed: what can be asked for now, and once one presents. */
  static Commands listed(Commands commands) {
    Commands listed = new Commands();
    commands.all().forEach(command -> listed.on(command, () -> {}));
    if (commands.knows(Command.PRESENT)) {
      Presentation.KEYS.forEach(command -> listed.on(command, () -> {}));
    }
    return listed;
  }
}
