package loopglass.view;

import java.util.Optional;
import java.util.Set;
import loopglass.lesson.Stops;
import loopglass.playback.Breaks;
import loopglass.playback.Goal;
import loopglass.trace.Event;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/** Where playback pauses: at the break-dots of the program, and at the stops of its lesson. */
final class Halts {

  private static final Goal JOBS = (trace, step) -> trace.step(step).event() instanceof Event.Taken;

  /** So many steps are looked at for stops at a time, within some milliseconds. */
  private static final int PORTION = 30_000;

  private Set<Integer> dots = Set.of();
  private boolean passing;
  private boolean presenting;
  private @Nullable Stops stops;

  /** Sets the lines that have a break-dot. */
  void dotsAt(Set<Integer> lines) {
    dots = Set.copyOf(lines);
  }

  /** Lets playback go on at the stops of a lesson. */
  void passStops(boolean pass) {
    passing = pass;
  }

  /** While one presents, what matters is the lesson alone, or the jobs of a program without one. */
  void present(boolean is) {
    presenting = is;
  }

  /** Looks for more stops in what has been recorded by now. */
  Stops follow(Playback now) {
    Stops known = stops;
    if (known == null || known.trace() != now.trace()) {
      known = Stops.unread(now.trace(), now.scenario());
      stops = known;
    }
    known.readOn(PORTION);
    return known;
  }

  /** Whether there is more to look for stops in. */
  boolean areBehind() {
    return stops != null && stops.isBehind();
  }

  /** Where playing pauses by itself. */
  Goal pauses(Playback now) {
    Stops lesson = follow(now);
    if (presenting) {
      return lesson.isEmpty() ? JOBS : lesson;
    }
    return passing || lesson.isEmpty() ? breaks(now) : with(lesson, now);
  }

  /** Where one goes from place to place; nothing for a program that has neither. */
  Optional<Goal> places(Playback now) {
    Stops lesson = follow(now);
    if (presenting) {
      return Optional.of(lesson.isEmpty() ? JOBS : lesson);
    }
    if (lesson.isEmpty()) {
      return dots.isEmpty() ? Optional.empty() : Optional.of(breaks(now));
    }
    return Optional.of(with(lesson, now));
  }

  private Goal with(Stops lesson, Playback now) {
    return dots.isEmpty() ? lesson : lesson.or(breaks(now));
  }

  private Breaks breaks(Playback now) {
    return dots.isEmpty() ? Breaks.NONE : new Breaks(now.scenario().name(), dots);
  }
}
