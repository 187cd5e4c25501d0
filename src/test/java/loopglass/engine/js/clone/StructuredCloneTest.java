package loopglass.engine.js.clone;

import java.io.IOException;
import java.util.List;
import loopglass.engine.js.Corpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program of the corpus prints what Node printed; the oracle of console text made it. */
class StructuredCloneTest {

  @TestFactory
  List<DynamicTest> printsWhatNodePrints() throws IOException {
    return Corpus.tests(getClass(), "clone");
  }
}
