package loopglass.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import loopglass.engine.Limits;
import loopglass.engine.Recording;
import loopglass.lesson.Stops;
import loopglass.playback.Breaks;
import loopglass.scenario.Lesson;
import loopglass.scenario.Place;
import loopglass.scenario.ProgramFile;
import loopglass.scenario.Room;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.scenario.Stop;
import loopglass.trace.Agent;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Line;
import loopglass.trace.Page;
import loopglass.trace.Snapshot;
import loopglass.trace.Span;
import loopglass.trace.Trace;

/** Holds one program to what its front matter says of it. */
final class Check {

  /** A program that does not end is looked at so far. */
  private static final Limits LIMITS = Limits.DEFAULT.withSteps(200_000);

  private final String file;
  private final Scenario scenario;
  private final Trace trace;
  private final List<Finding> findings = new ArrayList<>();

  private Check(String file, Scenario scenario, Trace trace) {
    this.file = file;
    this.scenario = scenario;
    this.trace = trace;
  }

  /** What is wrong with a program; nothing when all is well. */
  static List<Finding> of(String file) throws InterruptedException {
    Scenario scenario;
    try {
      scenario = ProgramFile.read(file);
    } catch (ScenarioException e) {
      return List.of(new Finding(String.valueOf(e.getMessage())));
    }
    try (Recording recording = Recording.start(scenario, LIMITS)) {
      recording.await(Integer.MAX_VALUE);
      return new Check(file, scenario, recording.trace()).all();
    }
  }

  private List<Finding> all() {
    Lesson lesson = scenario.lesson();
    Ending ending = trace.ending();
    if (ending != null && ending.kind() != Ending.Kind.COMPLETE && isWrong(ending)) {
      findings.add(new Finding(file + ": " + ending.message()));
      return findings;
    }
    for (Stop stop : Stops.of(trace, scenario).missing()) {
      findings.add(
          new Finding(file + ":" + stop.written() + ": this stop is never reached: " + why(stop)));
    }
    for (Room room : lesson.rooms().show()) {
      if (staysAway(room)) {
        findings.add(
            new Finding(
                "%s:%d: the room '%s' is to be shown, but this program has no use for it."
                    .formatted(file, line("rooms"), room.word())));
      }
    }
    lesson
        .output()
        .flatMap(
            expected -> OutputDifference.between(file + ":" + line("output"), expected, printed()))
        .ifPresent(findings::add);
    return findings;
  }

  /** A program may go on for ever, but then nobody can say what it prints. */
  private boolean isWrong(Ending ending) {
    return ending.kind() != Ending.Kind.STEP_LIMIT || scenario.lesson().output().isPresent();
  }

  private String printed() {
    StringBuilder text = new StringBuilder();
    for (Line line : last().console()) {
      if (line.level() != Line.Level.UNCAUGHT && line.form() != Line.Form.CLEAR) {
        text.append(line.text()).append('\n');
      }
    }
    return text.toString();
  }

  private Snapshot last() {
    return trace.step(trace.size() - 1).after();
  }

  /** The line of the file in which a key of the front matter stands. */
  private int line(String key) {
    List<String> lines = scenario.text().lines().toList();
    return IntStream.range(0, lines.size())
            .filter(n -> lines.get(n).matches(key + "\\s*:.*"))
            .findFirst()
            .orElse(0)
        + 1;
  }

  private boolean staysAway(Room room) {
    return switch (room) {
      case FRAMES ->
          last().agents().stream().map(Agent::uses).noneMatch(Agent.Uses::frameCallbacks);
      case IDLE -> last().agents().stream().map(Agent::uses).noneMatch(Agent.Uses::idleCallbacks);
      case PAGE -> last().painted().equals(Page.BLANK);
      case PROGRAM, CONSOLE, VARIABLES, PROMISES, HEAP, NETWORK, STORAGE -> false;
      case STACK, WEB_APIS, LOOP, MICROTASKS, TASKS, TIMELINE, CAPTION -> false;
    };
  }

  private String why(Stop stop) {
    return switch (stop.place()) {
      case Place.Start _ -> "there is no step.";
      case Place.End _ -> "the program does not end.";
      case Place.Log(int _) ->
          "the console has " + times(last().console().size(), "line", "lines") + ".";
      case Place.Line(int line, int _) -> {
        long visits = visits(line);
        yield visits > 0
            ? "line " + line + " is reached " + times(visits, "time", "times") + "."
            : holder(line)
                .map(
                    span ->
                        "no statement begins in line %d; the one around it begins in line %d."
                            .formatted(line, span.line()))
                .orElse("line " + line + " is never run.");
      }
    };
  }

  private static String times(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private long visits(int line) {
    Breaks breaks = Breaks.at(scenario.name(), line);
    return IntStream.range(0, trace.size()).filter(step -> breaks.rests(trace, step)).count();
  }

  /** The smallest statement that ran and holds a line. */
  private Optional<Span> holder(int line) {
    return IntStream.range(0, trace.size())
        .mapToObj(trace::step)
        .filter(step -> step.event() instanceof Event.Statement)
        .map(loopglass.trace.Step::span)
        .filter(span -> span.source().equals(scenario.name()))
        .filter(span -> span.line() <= line && line <= span.endLine())
        .min(Comparator.comparingInt(Span::length));
  }
}
