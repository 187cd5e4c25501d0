package loopglass.view.predict;

import java.util.function.BiFunction;
import loopglass.playback.Origins;
import loopglass.playback.Timeline;
import loopglass.playback.Transport;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/** What predictions need of the window around them. */
public interface Bench {

  /** What is watched, or null before the first program. */
  @Nullable Playback shown();

  /** Where the things of what is watched came from, or null before the first program. */
  @Nullable Origins origins();

  /** Moves the deck. */
  void move(BiFunction<Transport, Timeline, Transport> command);

  /** Lets nothing pass a step; {@link Integer#MAX_VALUE} lets everything. */
  void hold(int step);

  /** Asks for so many steps of the recording. */
  void reach(int steps);

  /** Stands at a step, from which one can come back. */
  void jump(int step);

  /** Looks like that from now on. */
  void face(Face face);

  /** Brings the list of the predicted order to the front. */
  void reveal();

  /** Gives the keys to the stage. */
  void focusStage();
}
