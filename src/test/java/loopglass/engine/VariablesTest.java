package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import loopglass.trace.Variable;
import org.junit.jupiter.api.Test;

/** Variables are read by running the program again to the step. */
class VariablesTest {

  private static final String PROGRAM =
      """
      const greeting = 'hi';
      let asked = 0;
      const watched = { get secret() { asked++; return 1; } };
      function outer(n) {
        const double = n * 2;
        function inner(list) {
          let sum = 0;
          for (const x of list) sum += x;
          console.log(greeting, sum + double, asked);
        }
        inner([1, 2, 3]);
      }
      async function later(id) {
        const first = await id;
        const second = await first + 1;
        console.log(first, second);
      }
      outer(4);
      later(7);
      """;

  @Test
  void theLocalsAndClosuresOfEveryFrameAtALog() throws Exception {
    try (Recording recording = Recording.start(Scenario.of("test.js", PROGRAM))) {
      recording.await(Integer.MAX_VALUE);
      int step = logStep(recording.trace(), "hi 14 0");
      Map<Integer, List<Variable>> all = recording.variables(step).get();
      List<Frame> stack = recording.trace().step(step).after().page().stack();
      List<Variable> inner = of(all, stack, "inner");
      assertEquals("6", value(inner, "sum"));
      assertEquals("[ 1, 2, 3 ]", value(inner, "list"));
      assertEquals("8", value(inner, "double"));
      assertEquals("'hi'", value(inner, "greeting"));
      assertEquals("{ secret: [Getter] }", value(inner, "watched"));
      List<Variable> outer = of(all, stack, "outer");
      assertEquals("4", value(outer, "n"));
      assertFalse(outer.stream().anyMatch(v -> v.name().equals("sum")));
    }
  }

  @Test
  void theLocalsOfAResumedFunctionSurviveItsAwaits() throws Exception {
    try (Recording recording = Recording.start(Scenario.of("test.js", PROGRAM))) {
      recording.await(Integer.MAX_VALUE);
      int step = logStep(recording.trace(), "7 8");
      Map<Integer, List<Variable>> all = recording.variables(step).get();
      List<Frame> stack = recording.trace().step(step).after().page().stack();
      List<Variable> later = of(all, stack, "later");
      assertEquals("7", value(later, "id"));
      assertEquals("7", value(later, "first"));
      assertEquals("8", value(later, "second"));
    }
  }

  private static int logStep(Trace trace, String text) {
    for (int i = 0; i < trace.size(); i++) {
      Step step = trace.step(i);
      if (step.event() instanceof Event.Logged(var line) && line.text().equals(text)) {
        return i;
      }
    }
    throw new AssertionError("no log " + text);
  }

  private static List<Variable> of(
      Map<Integer, List<Variable>> all, List<Frame> stack, String name) {
    Frame frame = stack.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    return all.getOrDefault(frame.id(), List.of());
  }

  private static String value(List<Variable> variables, String name) {
    return variables.stream()
        .filter(v -> v.name().equals(name))
        .map(Variable::value)
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " not in " + variables));
  }
}
