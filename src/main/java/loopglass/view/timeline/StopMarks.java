package loopglass.view.timeline;

import java.util.List;
import java.util.Optional;
import loopglass.lesson.Reached;
import loopglass.scenario.Stop;

/** The stops of a lesson on the timeline: marks that a mouse near them means. */
record StopMarks(List<Reached> stops) {

  static final StopMarks NONE = new StopMarks(List.of());

  /** How near to a mark one must be to mean it, in pixels. */
  private static final double NEAR = 8;

  StopMarks {
    stops = List.copyOf(stops);
  }

  List<Chart.Mark> marks() {
    return stops.stream()
        .map(
            reached ->
                new Chart.Mark(
                    reached.step(), reached.stop().asks() ? Chart.Sign.QUESTION : Chart.Sign.NOTE))
        .toList();
  }

  /** The stop whose mark is nearest to a place, if one is near. */
  Optional<Reached> at(double x, Viewport view, double width) {
    Reached nearest = null;
    double least = NEAR;
    for (Reached reached : stops) {
      double away = Math.abs(view.x(reached.step(), width) - x);
      if (view.shows(reached.step()) && away <= least) {
        nearest = reached;
        least = away;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** What is said at a step, "" where no stop is; an answer is never among it. */
  String words(int step) {
    StringBuilder words = new StringBuilder();
    for (Reached reached : stops) {
      if (reached.step() == step) {
        Stop stop = reached.stop();
        words
            .append(words.isEmpty() ? "" : " ")
            .append(stop.asks() ? stop.question() : stop.note());
      }
    }
    return words.toString();
  }
}
