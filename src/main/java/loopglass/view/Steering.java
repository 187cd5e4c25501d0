package loopglass.view;

import java.util.function.Consumer;
import java.util.function.IntSupplier;
import loopglass.playback.Stride;
import loopglass.playback.Transport;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Settings;

/** Which command moves the deck how. */
final class Steering {

  private Steering() {}

  /**
   * Says what the commands of the deck do.
   *
   * @param caret the line of the program that the caret is in, from 1
   * @param notice takes a sentence for the viewer
   */
  static void register(
      Commands commands,
      Player player,
      Settings settings,
      IntSupplier caret,
      Consumer<String> notice) {
    commands.on(Command.TOGGLE, () -> player.move(Transport::toggle));
    commands.on(Command.FORWARD, () -> player.stride(settings.stepBy().get(), true));
    commands.on(Command.BACK, () -> player.stride(settings.stepBy().get(), false));
    for (Stride stride : Stride.values()) {
      if (forward(stride) != Command.FORWARD) {
        commands.on(forward(stride), () -> player.stride(stride, true));
        commands.on(back(stride), () -> player.stride(stride, false));
      }
    }
    commands.on(Command.TO_START, () -> player.move((deck, _) -> deck.toStart()));
    commands.on(Command.TO_END, () -> player.move(Transport::toEnd));
    commands.on(Command.PLAY_BACK, () -> player.move((deck, line) -> deck.shuttle(-1, line)));
    commands.on(Command.PAUSE, () -> player.move((deck, _) -> deck.pause()));
    commands.on(Command.PLAY_ON, () -> player.move((deck, line) -> deck.shuttle(1, line)));
    commands.on(Command.NEXT_STOP, () -> player.stop(true));
    commands.on(Command.PREVIOUS_STOP, () -> player.stop(false));
    commands.on(Command.RUN_TO, () -> runTo(player, caret.getAsInt(), true, notice));
    commands.on(Command.RUN_BACK_TO, () -> runTo(player, caret.getAsInt(), false, notice));
    commands.on(Command.GO_BACK, player::goBack);
    commands.on(Command.GO_FORWARD, player::goForward);
  }

  private static void runTo(Player player, int line, boolean forward, Consumer<String> notice) {
    String key = forward ? "run.to.nowhere" : "run.back.nowhere";
    player.onMiss(() -> notice.accept(Labels.text(key, line)));
    player.runTo(line, forward);
  }

  /** The command that goes one such stride further. */
  static Command forward(Stride stride) {
    return switch (stride) {
      case EVENT, JOB -> Command.FORWARD;
      case LINE -> Command.NEXT_LINE;
      case INTO -> Command.INTO;
      case OVER -> Command.OVER;
      case OUT -> Command.OUT;
      case MICROTASK -> Command.NEXT_MICROTASK;
      case TASK -> Command.NEXT_TASK;
      case LOG -> Command.NEXT_LOG;
      case TURN -> Command.NEXT_TURN;
    };
  }

  /** The command that goes one such stride back. */
  static Command back(Stride stride) {
    return switch (stride) {
      case EVENT, JOB -> Command.BACK;
      case LINE -> Command.PREVIOUS_LINE;
      case INTO -> Command.INTO_BACK;
      case OVER -> Command.OVER_BACK;
      case OUT -> Command.OUT_BACK;
      case MICROTASK -> Command.PREVIOUS_MICROTASK;
      case TASK -> Command.PREVIOUS_TASK;
      case LOG -> Command.PREVIOUS_LOG;
      case TURN -> Command.PREVIOUS_TURN;
    };
  }
}
