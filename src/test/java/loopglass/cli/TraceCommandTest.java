package loopglass.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import loopglass.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class TraceCommandTest {

  private static final String PROGRAM =
      """
      function greet(name) {
        return 'hi ' + name;
      }
      setTimeout(() => console.log(greet('you')), 250);
      const id = setInterval(() => clearInterval(id), 100);
      Promise.resolve().then(() => console.warn('soon'));
      (async () => { await 1; })();
      """;

  @TempDir Path folder;

  private String program(String text) throws IOException {
    return Files.writeString(folder.resolve("p.js"), text).toString();
  }

  private List<JsonNode> steps(String text) throws IOException {
    Result result = Shell.type("trace", "--format", "ndjson", program(text));
    ObjectMapper json = new ObjectMapper();
    return result.out().lines().map(json::readTree).toList();
  }

  @Test
  void textIsATableOfStepsWithWhatHappenedAndTheRooms() throws IOException {
    Result result = Shell.type("trace", program(PROGRAM));
    assertEquals(0, result.status());
    assertEquals("", result.err());
    List<String> rows = result.out().lines().toList();
    assertTrue(rows.getFirst().matches(" *step +clock +what happened.*call stack.*tasks"));
    assertTrue(rows.getLast().contains("end: "), rows.getLast());
    String inGreet = rows.stream().filter(row -> row.contains("line 2")).findFirst().orElseThrow();
    List<String> cells = List.of(inGreet.split("│"));
    assertTrue(cells.get(0).contains("250 ms"), inGreet);
    assertTrue(cells.get(1).strip().startsWith("greet(), () => console"), inGreet);
    long calls = rows.stream().filter(row -> row.contains("call greet('you')")).count();
    assertEquals(1, calls);
  }

  @Test
  void everyRowOfTextFitsOnOneLineWhateverTheProgramWrites() throws IOException {
    String wild = "console.log('a\\nb', 'x'.repeat(999)); const f = () => {\n\n\n  f2();\n};\nf();";
    Result result = Shell.type("trace", program(wild));
    assertEquals(1, result.status(), "f2 is not defined");
    for (String row : result.out().lines().toList()) {
      assertTrue(row.length() < 200 && row.contains("│"), row);
    }
  }

  @Test
  void ndjsonTellsEveryStepInOrder() throws IOException {
    List<JsonNode> steps = steps(PROGRAM);
    for (int n = 0; n < steps.size(); n++) {
      assertEquals(n, steps.get(n).get("step").asInt());
    }
    assertEquals("began", steps.getFirst().get("event").asString());
    JsonNode last = steps.getLast();
    assertEquals("ended", last.get("event").asString());
    assertEquals("complete", last.get("ending").asString());
    assertEquals(250_000_000L, last.get("clock").asLong());
    assertEquals(2, last.get("lines").asInt());
    for (String room : List.of("stack", "apis", "microtasks", "tasks")) {
      assertEquals(0, last.get(room).get("size").asInt(), room);
    }
  }

  @Test
  void ndjsonRepeatsOnlyWhatStandsFirstInARoom() throws IOException {
    JsonNode stack =
        steps("(function down(n) { if (n) down(n - 1); })(50);").stream()
            .map(step -> step.get("stack"))
            .max((a, b) -> a.get("size").asInt() - b.get("size").asInt())
            .orElseThrow();
    assertEquals(52, stack.get("size").asInt());
    assertEquals(StepJson.FIRST, stack.get("first").size());
    assertEquals("down(n - 1)", stack.get("first").get(0).get("text").asString());
  }

  /** The README is the only place where a user can look a field up. */
  @Test
  void everyFieldAndEveryKindOfEventStandsInTheReadme() throws IOException {
    Set<String> written = new TreeSet<>();
    for (JsonNode step : steps(PROGRAM)) {
      names(step, written);
      written.add(step.get("event").asString());
    }
    String readme = Files.readString(Path.of("README.md"));
    Set<String> documented =
        Pattern.compile("`([A-Za-z-]+)`")
            .matcher(readme)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    written.removeAll(documented);
    assertEquals(Set.of(), written, "missing in README.md");
  }

  private static void names(JsonNode node, Set<String> names) {
    if (node.isObject()) {
      names.addAll(node.propertyNames());
    }
    node.forEach(child -> names(child, names));
  }

  @Test
  void aSyntaxErrorIsASentenceAndFails() throws IOException {
    Result result = Shell.type("trace", program("let let;"));
    assertEquals(1, result.status());
    assertEquals(1, result.err().lines().count(), result.err());
  }
}
