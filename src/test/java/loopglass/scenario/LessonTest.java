package loopglass.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What front matter says of a lesson. */
final class LessonTest {

  private static final String SHAPE =
      "a stop is written as { log: 3, note: \"…\" } or"
          + " { at: \"some code\", question: \"…\", answer: \"…\" }.";

  private static final String ROOMS =
      "program or page or console or variables or promises or heap or network or storage or stack"
          + " or web-apis or loop or microtasks or tasks or frames or idle or timeline or caption";

  private static Lesson lesson(String text) throws ScenarioException {
    return Scenario.parse("p.js", text).lesson();
  }

  @Test
  void stopsRoomsAndOutputAreRead() throws ScenarioException {
    Lesson lesson =
        lesson(
            """
            /*---
            stops:
              - { start: true, note: "Look at the `stack`." }
              - at: "step()"
                visit: 2
                question: What is printed next?
                answer: B, because it waits.
              - { line: 20, note: again }
              - { log: 1, note: printed }
              - { end: true, note: over }
            rooms: { show: [heap, web-apis], hide: [page] }
            output: |
              A
                B
            ideas: [1, 24]
            myths: [7]
            ---*/
            // step() stands in a comment first
            function step() {}
            step();
            """);
    assertEquals(
        List.of(
            new Stop(new Place.Start(), "Look at the `stack`.", "", "", 3),
            new Stop(new Place.Line(19, 2), "", "What is printed next?", "B, because it waits.", 4),
            new Stop(new Place.Line(20, 1), "again", "", "", 8),
            new Stop(new Place.Log(1), "printed", "", "", 9),
            new Stop(new Place.End(), "over", "", "", 10)),
        lesson.stops());
    assertTrue(lesson.stops().get(1).asks());
    assertFalse(lesson.stops().get(0).asks());
    assertEquals(new Rooms(Set.of(Room.HEAP, Room.WEB_APIS), Set.of(Room.PAGE)), lesson.rooms());
    assertEquals(Optional.of("A\n  B\n"), lesson.output());
    assertEquals(List.of(1, 24), lesson.ideas());
    assertEquals(List.of(7), lesson.myths());
  }

  @Test
  void outputMayBeNothingAndMayBeQuoted() throws ScenarioException {
    assertEquals(Optional.of(""), lesson("/*---\noutput: ''\n---*/\n").output());
    assertEquals(Optional.of("*/*\n"), lesson("/*---\noutput: \"*\\/*\"\n---*/\n").output());
    assertEquals(Optional.empty(), lesson("/*---\ntitle: T\n---*/\n").output());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stops: 3                                         | 2: 'stops' must be a list; SHAPE
          stops: [a]                                       | 2: SHAPE
          stops: [{}]                                      | 2: this stop lacks a place: one of at, line, log, start and end; SHAPE
          stops: [{note: a}]                               | 2: this stop lacks a place: one of at, line, log, start and end; SHAPE
          stops: [{when: 3}]                               | 2: unknown key 'when'; SHAPE
          stops:¶ - {log: 1, line: 5, note: a}             | 3: unknown key 'line'; a stop has one place; write another stop for it.
          stops:¶ - {log: 1, visit: 2, note: a}            | 3: unknown key 'visit'; 'log' goes with note, question, answer.
          stops:¶ - {at: run, notes: a}                    | 3: unknown key 'notes'; 'at' goes with visit, note, question, answer.
          stops:¶ - {log: 1}                               | 3: a stop has either 'note', or 'question' and 'answer'.
          stops:¶ - {log: 1, question: a}                  | 3: a stop has either 'note', or 'question' and 'answer'.
          stops:¶ - {log: 1, answer: a, note: b}           | 3: a stop has either 'note', or 'question' and 'answer'.
          stops:¶ - {log: 1, note: a, question: b, answer: c} | 3: a stop has either 'note', or 'question' and 'answer'.
          stops:¶ - log: 1¶   note: " "                    | 4: 'note' says nothing.
          stops:¶ - {log: 0, note: a}                      | 3: 'log' must be a number from 1 to 1000000.
          stops:¶ - {log: 1.5, note: a}                    | 3: 'log' must be a whole number from 1 to 1000000.
          stops:¶ - {start: no, note: a}                   | 3: 'start' must be true or false.
          stops:¶ - {end: false, note: a}                  | 3: 'end' must be true.
          stops:¶ - {at: title, note: a}                   | 3: 'at' must be a piece of one line of the program's code, and 'title' is nowhere in it.
          stops:¶ - {at: remark, note: a}                  | 3: 'at' must be a piece of one line of the program's code, and 'remark' is nowhere in it.
          stops:¶ - {at: "", note: a}                      | 3: 'at' must be a piece of one line of the program's code, and this is nothing.
          stops:¶ - {at: run, visit: 0, note: a}           | 3: 'visit' must be a number from 1 to 1000000.
          stops:¶ - {line: 2, note: a}                     | 3: 'line' must be a number from 5 to 8.
          rooms: [heap]                                    | 2: 'rooms' is written as { show: [heap], hide: [page] }.
          rooms: {show: heap}                              | 2: 'show' must be a list; 'rooms' is written as { show: [heap], hide: [page] }.
          rooms: {open: [heap]}                            | 2: unknown key 'open'; 'rooms' is written as { show: [heap], hide: [page] }.
          rooms: {show: [webapis]}                         | 2: 'show' must be ROOMS.
          rooms: {show: [heap], hide: [heap]}              | 2: 'heap' cannot be both shown and hidden.
          output: [a]                                      | 2: 'output' must be text; put quotes around it.
          ideas: 3                                         | 2: 'ideas' must be a list; it is written as ideas: [1, 5].
          ideas: [25]                                      | 2: 'ideas' must be a number from 1 to 24.
          myths: [one]                                     | 2: 'myths' must be a number from 1 to 36.
          """)
  void aWrongLessonIsOneSentenceWithItsLine(String matter, String sentence) {
    String program =
        "/*---\n" + matter.replace('¶', '\n') + "\ntitle: T\n---*/\n// a remark\n\nrun();\n";
    int lines = matter.split("¶").length;
    ScenarioException e = assertThrows(ScenarioException.class, () -> lesson(program));
    assertEquals(
        "p.js:"
            + sentence
                .replace("SHAPE", SHAPE)
                .replace("ROOMS", ROOMS)
                .replace("from 5 to 8", "from " + (lines + 3) + " to " + (lines + 6)),
        e.getMessage());
  }
}
