package loopglass.film;

import loopglass.playback.Moment;
import loopglass.playback.Timeline;
import loopglass.trace.Trace;
import loopglass.view.still.Shot;

/**
 * Which shot each frame of a film shows. Frame n shows the film's second n / fps, however many
 * frames came before, so nothing drifts. Belongs to one thread.
 */
public final class Reel {

  /** Seconds for which the card at the beginning stands, its fading included. */
  private static final double OPENING = 3.4;

  /** Seconds for which the last picture stands before anything lies over it. */
  private static final double REST = 1.4;

  /** Seconds for which the card at the end stands, its coming included. */
  private static final double CLOSING = 4;

  /** Seconds in which a card comes or goes. */
  private static final double FADE = 0.5;

  /** Of a film of a given length, the cards take no more than that share each. */
  private static final double MOST = 0.2;

  private final Film film;
  private final Timeline timeline;
  private final double start;
  private final double shown;
  private final double opening;
  private final double closing;
  private final double factor;
  private final double length;
  private final double hold;

  /**
   * The reel of a film.
   *
   * @param trace the program's record, which has ended or goes as far as the film's range
   */
  public Reel(Film film, Trace trace) {
    this.film = film;
    timeline = new Timeline(trace);
    int last = Math.max(0, trace.size() - 1);
    start = timeline.seconds(Moment.at(Math.min(film.range().from(), last)));
    shown = timeline.seconds(Moment.at(Math.min(film.range().to(), last))) - start;
    double begin = film.cards() ? OPENING : 0;
    double end = film.cards() ? REST + CLOSING : REST;
    switch (film.pace()) {
      case Pace.Times(double times) -> {
        opening = begin;
        closing = end;
        factor = times;
      }
      case Pace.Fit(double seconds) -> {
        opening = Math.min(begin, MOST * seconds);
        closing = Math.min(end, MOST * seconds);
        factor = shown / (seconds - opening - closing);
      }
    }
    length = opening + (factor > 0 ? shown / factor : 0) + closing;
    hold = film.voice().map(Voice::seconds).orElse(0.0);
  }

  /** Seconds that the film is long, on whole frames. */
  public double seconds() {
    return (double) frames() / film.fps();
  }

  /** How many frames it has, at least one. */
  public int frames() {
    long own = Math.round(length * film.fps());
    long spoken = (long) Math.ceil(hold * film.fps());
    return (int) Math.clamp(Math.max(own, spoken), 1, Integer.MAX_VALUE);
  }

  /** How many times as fast as usual steps pass. */
  public double factor() {
    return factor;
  }

  /**
   * What a frame shows.
   *
   * @param frame from 0; one behind the last shows what the last does
   */
  public Shot shot(int frame) {
    double second = (double) Math.min(frame, frames() - 1) / film.fps();
    double passed = Math.clamp((second - opening) * factor, 0, shown);
    Moment moment = timeline.moment(start + passed);
    if (passed >= shown) {
      // Steps without duration share their time: no step behind the range is to be seen.
      moment = Moment.at(Math.min(moment.step(), film.range().to()));
    }
    return new Shot(moment, cardAtStart(second), cardAtEnd(second));
  }

  private double cardAtStart(double second) {
    return film.cards() ? Math.clamp((opening - second) / fade(opening), 0, 1) : 0;
  }

  private double cardAtEnd(double second) {
    double card = closing * CLOSING / (CLOSING + REST);
    return film.cards() ? Math.clamp((second - (length - card)) / fade(card), 0, 1) : 0;
  }

  private static double fade(double card) {
    return Math.min(FADE, card / 3);
  }

  /** Seconds after which nothing lies over the program any more. */
  double opened() {
    return opening;
  }

  /** The second at which the program has come to its last picture. */
  double over() {
    return length - closing;
  }

  /**
   * When a step has been reached.
   *
   * @param step of the range
   */
  public double shows(int step) {
    double passed = Math.clamp(timeline.seconds(Moment.at(step)) - start, 0, shown);
    return opening + (factor > 0 ? passed / factor : 0);
  }
}
