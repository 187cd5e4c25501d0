package loopglass.engine.js.inspect;

import java.io.IOException;
import java.util.List;
import loopglass.engine.js.Corpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program of the corpus prints what Node printed; oracle.mjs made the expectation. */
class ConsoleTextTest {

  @TestFactory
  List<DynamicTest> printsWhatNodePrints() throws IOException {
    return Corpus.tests(getClass(), "console");
  }
}
