package loopglass.scenario;

import java.util.ArrayList;
import java.util.List;

/** Reads the front matter's {@code stops}, such as <code>- { log: 3, note: "…" }</code>. */
final class StopsReader {

  private static final String SHAPE =
      "a stop is written as { log: 3, note: \"…\" } or"
          + " { at: \"some code\", question: \"…\", answer: \"…\" }.";

  /** The key that says where. */
  private static final List<String> PLACES = List.of("at", "line", "log", "start", "end");

  private static final List<String> TEXTS = List.of("note", "question", "answer");

  private final ProgramText program;

  private StopsReader(ProgramText program) {
    this.program = program;
  }

  static List<Stop> read(Section matter, ProgramText program) throws ScenarioException {
    StopsReader reader = new StopsReader(program);
    List<Stop> stops = new ArrayList<>();
    for (Section stop : matter.list("stops", SHAPE)) {
      stops.add(reader.stop(stop));
    }
    return List.copyOf(stops);
  }

  private Stop stop(Section stop) throws ScenarioException {
    String where = stop.firstOf(PLACES);
    if (where == null) {
      stop.only(TEXTS, SHAPE);
      throw stop.wrong("this stop lacks a place: one of at, line, log, start and end; " + SHAPE);
    }
    boolean visits = where.equals("at") || where.equals("line");
    List<String> keys = new ArrayList<>(TEXTS);
    keys.add(where);
    if (visits) {
      keys.add("visit");
    }
    stop.only(
        keys,
        PLACES.stream().filter(stop::has).count() > 1
            ? "a stop has one place; write another stop for it."
            : "'" + where + "' goes with " + (visits ? "visit, " : "") + "note, question, answer.");
    boolean asks = stop.has("question");
    if (asks == stop.has("note") || asks != stop.has("answer")) {
      throw stop.wrong("a stop has either 'note', or 'question' and 'answer'.");
    }
    return new Stop(
        place(stop, where),
        said(stop, "note"),
        said(stop, "question"),
        said(stop, "answer"),
        stop.line());
  }

  private static String said(Section stop, String key) throws ScenarioException {
    String text = stop.text(key, "").strip();
    if (text.isEmpty() && stop.has(key)) {
      throw stop.wrong(stop.line(key), "'" + key + "' says nothing.");
    }
    return text;
  }

  private Place place(Section stop, String where) throws ScenarioException {
    return switch (where) {
      case "start" -> whole(stop, where, new Place.Start());
      case "end" -> whole(stop, where, new Place.End());
      case "log" -> new Place.Log(stop.number(where, 1, 1, 1_000_000));
      case "line" -> new Place.Line(line(stop), visit(stop));
      default -> new Place.Line(lineOf(stop), visit(stop));
    };
  }

  private static Place whole(Section stop, String key, Place place) throws ScenarioException {
    if (!stop.truth(key, false)) {
      throw stop.wrong(stop.line(key), "'" + key + "' must be true.");
    }
    return place;
  }

  private static int visit(Section stop) throws ScenarioException {
    return stop.number("visit", 1, 1, 1_000_000);
  }

  private int line(Section stop) throws ScenarioException {
    return stop.number("line", 0, program.firstLine(), program.lastLine());
  }

  private int lineOf(Section stop) throws ScenarioException {
    String code = stop.text("at", "");
    int line = program.lineOf(code);
    if (code.isBlank() || line < 0) {
      throw stop.wrong(
          stop.line("at"),
          "'at' must be a piece of one line of the program's code, and "
              + (code.isBlank() ? "this is nothing." : "'" + code + "' is nowhere in it."));
    }
    return line;
  }
}
