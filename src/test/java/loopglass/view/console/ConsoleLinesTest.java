package loopglass.view.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.EnumSet;
import java.util.List;
import loopglass.trace.Line;
import loopglass.trace.Line.Form;
import loopglass.trace.Line.Level;
import loopglass.trace.Span;
import loopglass.trace.Story;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Which lines of a console are to be seen. */
class ConsoleLinesTest {

  private final ConsoleLines lines = new ConsoleLines();

  private static final PVector<Line> PROGRAM =
      TreePVector.from(
          List.of(
              line("a", 0, Form.TEXT),
              line("closed", 0, Form.COLLAPSED_GROUP),
              line("  in", 1, Form.TEXT),
              line("  title", 1, Form.GROUP),
              line("    deep", 2, Form.TEXT),
              line("open", 0, Form.GROUP),
              line("  in\n  it", 1, Form.TEXT),
              line("", 0, Form.CLEAR),
              line("after", 0, Form.TEXT)));

  private static Line line(String text, int depth, Form form) {
    return new Line(Level.LOG, text, Span.NONE, 0, depth, form);
  }

  private List<String> texts() {
    return lines.stream().map(Line::body).toList();
  }

  @Test
  void aCollapsedGroupHidesItsLinesUntilItIsOpened() {
    lines.show(PROGRAM, false, 0);
    assertEquals(List.of("a", "closed", "open", "in\nit", "", "after"), texts());
    assertEquals(1, lines.rowOf(4), "a hidden line is told of by its group's title");
    lines.turn(1);
    assertEquals(
        List.of("a", "closed", "in", "title", "deep", "open", "in\nit", "", "after"), texts());
    lines.turn(5);
    assertEquals("", lines.get(6).body());
  }

  @Test
  void whatWasClearedIsGoneFromThereOnAndBackBefore() {
    lines.show(PROGRAM, false, 8);
    assertEquals(List.of("", "after"), texts());
    assertEquals(7, lines.indexOf(0));
    lines.show(PROGRAM, true, 7);
    assertEquals("a", texts().getFirst());
  }

  @Test
  void growingAddsWhatIsNew() {
    lines.show(PROGRAM.subList(0, 2), false, 0);
    lines.show(PROGRAM.subList(0, 4), true, 0);
    assertEquals(List.of("a", "closed"), texts());
    lines.show(PROGRAM, true, 0);
    assertEquals(List.of("a", "closed", "open", "in\nit", "", "after"), texts());
  }

  @Test
  void whatIsStillToComeCanBeHidden() {
    lines.show(PROGRAM, false, 1);
    lines.hideFuture(true);
    assertEquals(List.of("a"), texts());
    assertEquals(0, lines.rowOf(5), "a line to come is told of by the last one before it");
    lines.show(PROGRAM, true, 7);
    assertEquals(List.of("a", "closed", "open", "in\nit"), texts());
    lines.show(PROGRAM, true, 0);
    assertEquals(List.of(), texts());
    lines.hideFuture(false);
    assertEquals(6, lines.size());
  }

  @Test
  void onlyWantedLevelsAreShownAndTitlesOfGroupsStay() {
    lines.show(PROGRAM, false, 0);
    lines.show(EnumSet.of(Level.ERROR));
    assertEquals(List.of("closed", "open", ""), texts());
    lines.show(EnumSet.allOf(Level.class));
    assertEquals(6, lines.size());
  }

  @Test
  void aConsoleLineLeadsToTheStepThatWroteIt() {
    Trace trace = Story.firstLesson();
    int lines = trace.step(trace.size() - 1).after().console().size();
    assertEquals(4, lines);
    for (int line = 0; line < lines; line++) {
      int step = ConsoleLines.stepOf(trace, line);
      assertEquals(line, trace.step(step - 1).after().console().size());
      assertSame(
          trace.step(trace.size() - 1).after().console().get(line),
          trace.step(step).after().console().get(line));
    }
  }
}
