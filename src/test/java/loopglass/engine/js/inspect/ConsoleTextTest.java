package loopglass.engine.js.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program of the corpus prints what Node printed; oracle.mjs made the expectation. */
class ConsoleTextTest {

  @TestFactory
  List<DynamicTest> printsWhatNodePrints() throws IOException {
    List<String> programs = Corpus.read("console.js");
    List<String> outputs = Corpus.read("console.out");
    assertEquals(programs.size(), outputs.size(), "each program has an expected output");
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      String program = programs.get(i);
      String expected = Corpus.withoutFrames(outputs.get(i));
      tests.add(
          DynamicTest.dynamicTest(
              program.lines().findFirst().orElse("empty"),
              () -> assertEquals(expected, Corpus.output(program))));
    }
    return tests;
  }
}
