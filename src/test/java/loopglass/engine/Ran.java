package loopglass.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Line;

/** What a program gave when it was run: a fixture. */
record Ran(List<Line> lines, Ending ending) {

  private static final Duration LONG = Duration.ofMinutes(5);

  static Ran program(Scenario scenario) throws InterruptedException {
    List<Line> lines = new ArrayList<>();
    Ending ending = Run.program(scenario, lines::add, LONG);
    return new Ran(lines, ending);
  }

  static Ran text(String program) throws InterruptedException {
    return program(Scenario.of("test.js", program));
  }

  /** What went to standard output. */
  String out() {
    return text(Line.Level.LOG, Line.Level.INFO, Line.Level.DEBUG);
  }

  /** What went to standard error. */
  String err() {
    return text(Line.Level.WARN, Line.Level.ERROR, Line.Level.UNCAUGHT);
  }

  private String text(Line.Level... levels) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (List.of(levels).contains(line.level())) {
        text.append(line.text()).append('\n');
      }
    }
    return text.toString();
  }
}
