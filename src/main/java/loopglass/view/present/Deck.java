package loopglass.view.present;

import java.util.function.BiFunction;
import loopglass.lesson.Stops;
import loopglass.playback.Timeline;
import loopglass.playback.Transport;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/** What is presented, and how it is moved. */
public interface Deck {

  /** What is watched, or null before the first program. */
  @Nullable Playback now();

  /** The stops of its lesson. */
  Stops stops();

  /** Moves the deck. */
  void move(BiFunction<Transport, Timeline, Transport> command);

  /** Goes to the next stop, or the last one, at once; without stops, from job to job. */
  void stop(boolean forward);
}
