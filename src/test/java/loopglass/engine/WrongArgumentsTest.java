package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import loopglass.scenario.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Wrong arguments give the exception that a browser gives, and the loop goes on. The table is a
 * file for each room: {@code TypeError | new EventTarget().addEventListener('x', 5)}.
 */
class WrongArgumentsTest {

  private static final int ROWS_PER_PROGRAM = 25;

  record Row(String error, String code) {
    /** A program text that prints the error's name, however it comes: thrown or rejected. */
    String asStatement() {
      return "try { await (async () => { "
          + code
          + " })(); console.log('none'); } catch (e) { console.log(e instanceof Error"
          + " ? e.name : 'thrown: ' + e); }\n"
          + "await new Promise(r => setTimeout(r, 1)); console.log('goes on');\n";
    }
  }

  @TestFactory
  Stream<DynamicTest> givesTheBrowsersErrorAndGoesOn() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      List<Row> rows = rows(file);
      for (int i = 0; i < rows.size(); i += ROWS_PER_PROGRAM) {
        List<Row> some = rows.subList(i, Math.min(i + ROWS_PER_PROGRAM, rows.size()));
        tests.add(dynamicTest(file.getFileName() + " from row " + (i + 1), () -> check(some)));
      }
    }
    return tests.stream();
  }

  private static void check(List<Row> rows) throws Exception {
    StringBuilder program = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (Row row : rows) {
      program.append(row.asStatement());
      expected.append(row.code()).append(" → ").append(row.error()).append(", goes on\n");
    }
    Ran ran = Ran.program(Scenario.of("wrong.mjs", program.toString()));
    List<String> lines = ran.out().lines().toList();
    StringBuilder actual = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      actual.append(rows.get(i).code()).append(" → ");
      actual.append(2 * i < lines.size() ? lines.get(2 * i) : "nothing").append(", ");
      actual.append(2 * i + 1 < lines.size() ? lines.get(2 * i + 1) : "stopped").append('\n');
    }
    assertEquals(expected.toString(), actual.toString(), ran.err());
  }

  @Test
  void theTableIsLong() throws Exception {
    int rows = 0;
    for (Path file : files()) {
      rows += rows(file).size();
    }
    assertTrue(rows >= 150, "only " + rows + " rows");
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" \\| ", 2);
        rows.add(new Row(parts[0].strip(), parts[1].strip()));
      }
    }
    return rows;
  }

  private static List<Path> files() throws Exception {
    Path folder =
        Path.of(
            Objects.requireNonNull(
                    WrongArgumentsTest.class.getResource("/loopglass/engine/wrong"), "wrong")
                .toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
