package loopglass.view.timeline;

import java.util.Optional;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/** Whether playback keeps to the selected range: it stops at its end, or begins anew there. */
final class Course {

  /** What is to be done when playback leaves the range. */
  enum Turn {
    STOP,
    AGAIN
  }

  private boolean once;
  private boolean looping;
  private @Nullable Playback last;

  /** The range is played once. */
  void once() {
    once = true;
  }

  /** Playback begins anew at the end of the range, or no longer does. */
  void loop(boolean on) {
    looping = on;
  }

  boolean isLooping() {
    return looping;
  }

  /** The range is another: what was to be done with the last one is forgotten. */
  void forget() {
    once = false;
    looping = false;
  }

  /** Takes note of where playback is; says what is due when it has just come to the range's end. */
  Optional<Turn> pass(Playback now, Range range) {
    Playback before = last;
    last = now;
    if (before == null || !before.transport().isPlaying() || now.transport().speed() < 0) {
      return Optional.empty();
    }
    boolean within = range.from() <= before.moment().step() && before.moment().step() < range.to();
    if (!within || now.moment().step() < range.to() || !(once || looping)) {
      return Optional.empty();
    }
    once = false;
    return Optional.of(looping ? Turn.AGAIN : Turn.STOP);
  }
}
