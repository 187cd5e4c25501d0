package loopglass.view;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import loopglass.playback.Origins;
import loopglass.playback.Timeline;
import loopglass.playback.Transport;
import loopglass.view.panel.Playback;
import loopglass.view.predict.Bench;
import loopglass.view.predict.Face;
import org.jspecify.annotations.Nullable;

/** The workbench as predictions see it. */
final class Predicting implements Bench {

  private final Player player;
  private final Runnable reveal;
  private final Runnable focus;
  private final Consumer<Face> face;

  /**
   * A bench.
   *
   * @param reveal brings the list of the predicted order to the front
   * @param focus gives the keys to the stage
   * @param face lets the window look so
   */
  Predicting(Player player, Runnable reveal, Runnable focus, Consumer<Face> face) {
    this.player = player;
    this.reveal = reveal;
    this.focus = focus;
    this.face = face;
  }

  @Override
  public @Nullable Playback shown() {
    return player.shown();
  }

  @Override
  public @Nullable Origins origins() {
    return player.origins();
  }

  @Override
  public void move(BiFunction<Transport, Timeline, Transport> command) {
    player.move(command);
  }

  @Override
  public void hold(int step) {
    player.hold(step);
  }

  @Override
  public void reach(int steps) {
    player.record(steps);
  }

  @Override
  public void jump(int step) {
    player.jump(step);
  }

  @Override
  public void face(Face wanted) {
    face.accept(wanted);
  }

  @Override
  public void reveal() {
    reveal.run();
  }

  @Override
  public void focusStage() {
    focus.run();
  }
}
