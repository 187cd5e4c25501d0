package loopglass.engine;

import java.util.ArrayList;
import java.util.List;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Step;
import loopglass.trace.Trace;

/** A whole recording of a program: a fixture. */
final class Recorded {

  private Recorded() {}

  static Trace text(String program) throws InterruptedException {
    return of(Scenario.of("test.js", program), Limits.DEFAULT);
  }

  static Trace of(Scenario scenario, Limits limits) throws InterruptedException {
    try (Recording recording = Recording.start(scenario, limits)) {
      recording.await(Integer.MAX_VALUE);
      return recording.trace();
    }
  }

  static List<Step> steps(Trace trace) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < trace.size(); i++) {
      steps.add(trace.step(i));
    }
    return steps;
  }

  static <E extends Event> List<E> events(Trace trace, Class<E> kind) {
    List<E> events = new ArrayList<>();
    for (Step step : steps(trace)) {
      if (kind.isInstance(step.event())) {
        events.add(kind.cast(step.event()));
      }
    }
    return events;
  }
}
