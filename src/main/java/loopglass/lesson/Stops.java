package loopglass.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import loopglass.playback.Breaks;
import loopglass.playback.Goal;
import loopglass.playback.Moment;
import loopglass.scenario.Place;
import loopglass.scenario.Scenario;
import loopglass.scenario.Stop;
import loopglass.trace.Event;
import loopglass.trace.Trace;

/**
 * Where the stops of a program's lesson lie in its recording, as far as that is known.
 *
 * <p>A recording grows, so this is asked to {@link #readOn} whenever more may be there; each step
 * is looked at once. Only one thread may use it.
 */
public final class Stops implements Goal {

  private final Trace trace;
  private final List<Stop> open;
  private final List<Reached> reached = new ArrayList<>();
  private final Set<Integer> steps = new HashSet<>();
  private final Map<Integer, Integer> visits = new HashMap<>();
  private final Breaks breaks;
  private int read;
  private int written;
  private boolean over;

  private Stops(Trace trace, String source, List<Stop> stops) {
    this.trace = trace;
    this.open = new ArrayList<>(stops);
    stops.stream()
        .map(Stop::place)
        .filter(Place.Line.class::isInstance)
        .forEach(place -> visits.put(((Place.Line) place).line(), 0));
    this.breaks = new Breaks(source, visits.keySet());
  }

  /** The stops of a program in a recording of it. */
  public static Stops of(Trace trace, Scenario scenario) {
    Stops stops = unread(trace, scenario);
    stops.readOn();
    return stops;
  }

  /** The stops of a program in a recording that nobody has looked at: none is reached so far. */
  public static Stops unread(Trace trace, Scenario scenario) {
    return new Stops(trace, scenario.name(), scenario.lesson().stops());
  }

  /**
   * Looks at what has been recorded since.
   *
   * @return whether a stop was reached there
   */
  public boolean readOn() {
    return readOn(Integer.MAX_VALUE);
  }

  /**
   * Looks at some of what has been recorded since.
   *
   * @param most no more steps than that
   * @return whether a stop was reached there
   */
  public boolean readOn(int most) {
    int known = reached.size();
    long end = Math.min(trace.size(), (long) read + most);
    for (; read < end && !open.isEmpty(); read++) {
      look(read);
    }
    return reached.size() > known;
  }

  /** Whether stops may lie in what is recorded and was not looked at. */
  public boolean isBehind() {
    return !open.isEmpty() && read < trace.size();
  }

  private void look(int step) {
    if (step == 0) {
      reach(step, Place.Start.class::isInstance);
    }
    int lines = trace.step(step).after().console().size();
    if (lines > written) {
      written = lines;
      reach(step, place -> place instanceof Place.Log(int number) && number <= lines);
    }
    if (!breaks.isEmpty() && breaks.rests(trace, step)) {
      int line = trace.step(step).span().line();
      reach(step, new Place.Line(line, visits.merge(line, 1, Integer::sum))::equals);
    }
    if (trace.step(step).event() instanceof Event.Ended) {
      over = true;
      reach(step, Place.End.class::isInstance);
    }
  }

  private void reach(int step, Predicate<Place> here) {
    for (Stop stop : List.copyOf(open)) {
      if (here.test(stop.place())) {
        open.remove(stop);
        reached.add(new Reached(stop, step));
        steps.add(step);
      }
    }
  }

  /** The recording that they lie in. */
  public Trace trace() {
    return trace;
  }

  /** Whether the program has any. */
  public boolean isEmpty() {
    return open.isEmpty() && reached.isEmpty();
  }

  /** Whether a stop lies at a step; the recording is read as far as that. */
  @Override
  public boolean rests(Trace of, int step) {
    int size = Math.min(trace.size(), step + 1);
    for (; read < size && !open.isEmpty(); read++) {
      look(read);
    }
    return of == trace && steps.contains(step);
  }

  /** Where a moment is among them, as far as the recording was read. */
  public Standing standing(Moment moment) {
    int passed = 0;
    while (passed < reached.size() && reached.get(passed).step() <= moment.step()) {
      passed++;
    }
    int first = passed;
    while (first > 0 && reached.get(first - 1).step() == reached.get(passed - 1).step()) {
      first--;
    }
    List<Stop> last = reached.subList(first, passed).stream().map(Reached::stop).toList();
    boolean here =
        passed > 0 && moment.isWhole() && reached.get(passed - 1).step() == moment.step();
    int count = over ? reached.size() : reached.size() + open.size();
    return new Standing(last, passed, count, here);
  }

  /** The stops reached so far, in the order in which they lie in the recording. */
  public List<Reached> reached() {
    return List.copyOf(reached);
  }

  /** The first stop that lies after a step, as far as is known. */
  public Optional<Reached> after(int step) {
    return reached.stream().filter(stop -> stop.step() > step).findFirst();
  }

  /** The last stop that lies before a step. */
  public Optional<Reached> before(int step) {
    return reached.reversed().stream().filter(stop -> stop.step() < step).findFirst();
  }

  /** Whether nothing more will be found: every stop was, or the recording has ended. */
  public boolean isComplete() {
    return over || open.isEmpty();
  }

  /** The stops that are not reached, in the order written; final once {@link #isComplete}. */
  public List<Stop> missing() {
    return List.copyOf(open);
  }
}
