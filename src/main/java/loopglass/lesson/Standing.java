package loopglass.lesson;

import java.util.List;
import java.util.stream.Collectors;
import loopglass.scenario.Stop;

/**
 * Where a moment is in a lesson.
 *
 * @param stops the last stop that was passed; several, if they lie at one step; none before the
 *     first
 * @param number how many were passed, this one included
 * @param count how many there are
 * @param here whether the moment is the very one of the stop
 */
public record Standing(List<Stop> stops, int number, int count, boolean here) {

  /** Keeps a copy. */
  public Standing {
    stops = List.copyOf(stops);
  }

  /** Whether something is asked. */
  public boolean asks() {
    return stops.stream().anyMatch(Stop::asks);
  }

  /** What is said and asked, with {@code code} between backquotes; "" before the first stop. */
  public String words() {
    return stops.stream()
        .map(stop -> stop.asks() ? stop.question() : stop.note())
        .collect(Collectors.joining(" "));
  }

  /** What is right, and why; "" when nothing is asked. */
  public String answer() {
    return stops.stream().filter(Stop::asks).map(Stop::answer).collect(Collectors.joining(" "));
  }
}
