package loopglass.film;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import loopglass.lesson.Caption;
import loopglass.playback.Moment;
import loopglass.trace.Trace;

/**
 * Which captions of a film there is time to read, and when.
 *
 * <p>Steps pass faster than sentences are read. So of the captions those are chosen that together
 * matter most, each with as much time as reading it takes before the next one comes. What the film
 * dwells on matters, and what is told for the first time matters twice as much.
 */
final class Cues {

  /** Characters that are read in a second. */
  private static final double PACE = 18;

  /** Seconds for which the shortest sentence stands. */
  private static final double SHORTEST = 1.2;

  /** A sentence goes when it was there for so many times as long as reading it takes. */
  private static final double PATIENCE = 1.6;

  /** A caption that could be shown. */
  private record Offer(double from, double need, double weight, int step, String text) {}

  private Cues() {}

  /** The cues of a film, in order; none overlaps another. */
  static List<Cue> of(Film film, Reel reel, Trace trace) {
    List<Offer> offers = offers(film, reel, trace);
    double end = reel.seconds();
    double[] best = new double[offers.size() + 1];
    int[] next = new int[offers.size()];
    TreeMap<Double, Integer> starts = new TreeMap<>();
    for (int i = offers.size() - 1; i >= 0; i--) {
      Offer offer = offers.get(i);
      starts.put(offer.from, i);
      var after = starts.ceilingEntry(offer.from + offer.need);
      next[i] = after == null ? offers.size() : after.getValue();
      boolean fits = offer.from + offer.need <= end;
      best[i] = fits ? Math.max(best[i + 1], offer.weight + best[next[i]]) : best[i + 1];
    }
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < offers.size(); ) {
      if (best[i] == best[i + 1]) {
        i++;
        continue;
      }
      Offer chosen = offers.get(i);
      i = next[i];
      while (i < offers.size() && best[i] == best[i + 1]) {
        i++;
      }
      double free = i < offers.size() ? offers.get(i).from : end;
      double to = Math.min(free, chosen.from + PATIENCE * chosen.need);
      cues.add(new Cue(chosen.from, to, chosen.step, chosen.text));
    }
    return cues;
  }

  /** What the frames tell, one after the other. */
  private static List<Offer> offers(Film film, Reel reel, Trace trace) {
    List<Offer> offers = new ArrayList<>();
    Set<String> told = new HashSet<>();
    int first = (int) Math.ceil(reel.opened() * film.fps());
    int last = Math.min(reel.frames(), (int) Math.ceil(reel.over() * film.fps()) + 1);
    int begin = first;
    for (int frame = first; frame < last; frame++) {
      int step = step(reel, frame, trace);
      if (frame + 1 < last && step(reel, frame + 1, trace) == step) {
        continue;
      }
      Caption caption = Caption.of(trace, step).watched();
      double seconds = (double) (frame + 1 - begin) / film.fps();
      double weight = told.add(caption.key()) ? 2 * seconds : seconds;
      String text = caption.sentence().strip();
      if (!text.isEmpty()) {
        double need = Math.max(SHORTEST, text.length() / PACE);
        offers.add(new Offer((double) begin / film.fps(), need, weight, step, text));
      }
      begin = frame + 1;
    }
    return offers;
  }

  /** The step that a frame tells of: the one that things are on their way to. */
  private static int step(Reel reel, int frame, Trace trace) {
    Moment moment = reel.shot(frame).moment();
    return Math.min(moment.isWhole() ? moment.step() : moment.step() + 1, trace.size() - 1);
  }
}
