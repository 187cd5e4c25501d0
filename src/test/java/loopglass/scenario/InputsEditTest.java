package loopglass.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InputsEditTest {

  private static final List<Input> CLICKS =
      List.of(
          new Input(Duration.ofMillis(40), new Act.Click("#a")),
          new Input(Duration.ofNanos(60_500_000), 7, new Act.Click("#b")));

  private static final String ITEMS =
      "- { at: 40ms, click: \"#a\" }¶  - { at: 60.5ms, step: 7, click: \"#b\" }";

  private static String saved(String text, List<Input> inputs) throws ScenarioException {
    return InputsEdit.append("p.js", text, inputs).of(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          f();¶                                     | /*---¶inputs:¶  ITEMS¶---*/¶f();¶
          /*---¶---*/¶f();¶                         | /*---¶inputs:¶  ITEMS¶---*/¶f();¶
          /*---¶title: x  # why¶---*/¶f();¶         | /*---¶title: x  # why¶inputs:¶  ITEMS¶---*/¶f();¶
          /*---¶inputs:¶  - { at: 1ms, click: c }  # one¶# two¶order: chromium¶---*/¶ | /*---¶inputs:¶  - { at: 1ms, click: c }  # one¶  ITEMS¶# two¶order: chromium¶---*/¶
          /*---¶inputs: []¶title: x¶---*/¶          | /*---¶inputs: [{ at: 40ms, click: "#a" }, { at: 60.5ms, step: 7, click: "#b" }]¶title: x¶---*/¶
          /*---¶inputs: [ { at: 1ms, click: "#c" } ] # one¶---*/¶ | /*---¶inputs: [ { at: 1ms, click: "#c" } , { at: 40ms, click: "#a" }, { at: 60.5ms, step: 7, click: "#b" }] # one¶---*/¶
          /*---¶inputs:¶  - at: 1ms¶    click: c¶---*/¶ | /*---¶inputs:¶  - at: 1ms¶    click: c¶  ITEMS¶---*/¶
          """)
  void addsInputsAndLeavesTheRest(String text, String expected) throws ScenarioException {
    String before = text.replace('¶', '\n');
    assertEquals(
        expected.replace("ITEMS", ITEMS).replace('¶', '\n').strip(), saved(before, CLICKS).strip());
  }

  @Test
  void aListWithoutIndentIsGoneOnWith() throws ScenarioException {
    assertEquals(
        "/*---\ninputs:\n- { at: 1ms, click: c }\n- { at: 2ms, click: d }\n---*/\n",
        saved(
                "/*---\ninputs:\n- { at: 1ms, click: c }\n---*/\n",
                List.of(new Input(Duration.ofMillis(2), new Act.Click("d"))))
            .replace("\"d\"", "d"));
  }

  @Test
  void whatCannotBeWrittenByRuleIsSaid() {
    ScenarioException e =
        assertThrows(
            ScenarioException.class, () -> saved("/*--- { title: x } ---*/\nf();\n", CLICKS));
    assertTrue(e.getMessage().startsWith("p.js: the inputs cannot be written"), e::getMessage);
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("inputs") List<Input> inputs) throws ScenarioException {
    String text = saved("/*---\ntitle: x\n---*/\nf();\n", inputs);
    assertEquals(inputs, Scenario.parse("p.js", text).frontMatter().inputs());
    assertTrue(text.endsWith("---*/\nf();\n"));
  }

  @Provide
  Arbitrary<List<Input>> inputs() {
    Arbitrary<String> words =
        Arbitraries.strings().withChars("a#.\"'\\*/:{}[],- é\n\t→").ofMinLength(1).ofMaxLength(8);
    Arbitrary<Act> acts =
        Arbitraries.oneOf(
            words.map(Act.Click::new),
            words.map(Act.Hover::new),
            words.map(word -> new Act.Key(word, "")),
            Combinators.combine(words, words).as(Act.Key::new),
            Combinators.combine(words, words).as(Act.Enter::new),
            Combinators.combine(words, words).as(Act.Drag::new),
            Combinators.combine(words, words).as(Act.Paste::new),
            words.map(word -> new Act.Store(word, null)),
            words.list().ofMinSize(1).ofMaxSize(2).map(files -> new Act.Choose("#f", files)),
            Arbitraries.integers().between(0, 900).map(top -> new Act.Scroll("window", top)),
            Arbitraries.of(true, false).map(Act.Connection::new),
            Arbitraries.of(true, false).map(Act.Visibility::new),
            Arbitraries.of(-1, 1).map(Act.Traverse::new),
            Arbitraries.just(new Act.Resize(800, 600)),
            Arbitraries.just(new Act.Message("{\"a\":[1,\"*/\"]}", "https://o.example")));
    Arbitrary<Long> nanos = Arbitraries.longs().between(0, 90_000_000_000L);
    return Combinators.combine(nanos, Arbitraries.integers().between(0, 9), acts)
        .as((at, step, act) -> new Input(Duration.ofNanos(at), step, act))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }
}
