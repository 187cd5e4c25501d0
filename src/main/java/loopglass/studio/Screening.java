package loopglass.studio;

import loopglass.film.Film;
import loopglass.film.Range;
import loopglass.film.Reel;
import loopglass.playback.Moment;
import loopglass.trace.Trace;
import loopglass.view.still.Shot;
import org.jspecify.annotations.Nullable;

/**
 * A film before it is made, and the second of it that is looked at. Shows the very frames that the
 * film will have.
 */
final class Screening {

  private final Film film;
  private final Reel reel;
  private final int size;
  private double second;
  private @Nullable Moment outside;

  /** Begins at its first frame. */
  Screening(Film film, Trace trace) {
    this.film = film;
    reel = new Reel(film, trace);
    size = trace.size();
  }

  double seconds() {
    return reel.seconds();
  }

  double second() {
    return second;
  }

  /** Whether what is looked at is not in the film. */
  boolean isOutside() {
    return outside != null;
  }

  /** The step that the words in the picture tell of. */
  int told() {
    Moment moment = moment();
    return Math.min(moment.isWhole() ? moment.step() : moment.step() + 1, Math.max(0, size - 1));
  }

  /** Whether a card hides the program. */
  boolean isCard() {
    return shot().opening() >= 1 || shot().closing() >= 1;
  }

  /** Goes to a second; one past the end counts as the end. */
  void seek(double to) {
    second = Math.clamp(to, 0, reel.seconds());
    outside = null;
  }

  /** Goes to a step; it may be one that is not in the film. */
  void seekStep(int step) {
    Range range = film.range();
    if (step < range.from() || step > range.to()) {
      outside = Moment.at(Math.clamp(step, 0, Math.max(0, size - 1)));
    } else {
      // The first frame that shows it, not the one before.
      seek(Math.ceil(reel.shows(step) * film.fps() - 1e-6) / film.fps());
    }
  }

  /** Goes on; says whether the film is over. */
  boolean pass(double seconds) {
    seek(second + seconds);
    return second >= reel.seconds();
  }

  /** What is to be seen. */
  Shot shot() {
    Moment elsewhere = outside;
    return elsewhere != null
        ? Shot.of(elsewhere)
        : reel.shot((int) Math.floor(second * film.fps() + 1e-6));
  }

  /** The moment of the program that is to be seen. */
  Moment moment() {
    return shot().moment();
  }
}
