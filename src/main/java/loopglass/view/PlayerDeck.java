package loopglass.view;

import java.util.Objects;
import java.util.function.BiFunction;
import loopglass.lesson.Stops;
import loopglass.playback.Timeline;
import loopglass.playback.Transport;
import loopglass.view.panel.Playback;
import loopglass.view.present.Deck;
import org.jspecify.annotations.Nullable;

/** The window's player, as a presentation needs it. */
record PlayerDeck(Player player) implements Deck {

  @Override
  public @Nullable Playback now() {
    return player.shown();
  }

  @Override
  public Stops stops() {
    return player.halts().follow(Objects.requireNonNull(player.shown()));
  }

  @Override
  public void move(BiFunction<Transport, Timeline, Transport> command) {
    player.move(command);
  }

  @Override
  public void stop(boolean forward) {
    player.stop(forward);
  }
}
