package loopglass.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FrontMatterTest {

  private static Scenario parse(String text) throws ScenarioException {
    return Scenario.parse("p.js", text);
  }

  @Test
  void readsEveryKey() throws ScenarioException {
    String text =
        """
        /*---
        title: "a click, seen twice"
        topic: 'events: clicks'
        host: browser
        module: true
        start: parser        # as an inline script
        page: '<button id="btn">button</button>'
        order: chromium
        inputs:
          - { at: 150ms, click: "#btn" }
          - at: 2 s
            click: .inner
        ---*/
        console.log(1);
        """;
    Scenario scenario = parse(text);
    assertEquals("a click, seen twice", scenario.title());
    assertEquals("events: clicks", scenario.topic());
    assertTrue(scenario.module());
    assertEquals(text, scenario.text(), "the whole file stays the program");
    assertEquals(
        new FrontMatter(
            "a click, seen twice",
            "events: clicks",
            FrontMatter.Host.BROWSER,
            true,
            FrontMatter.Start.PARSER,
            "<button id=\"btn\">button</button>",
            List.of(
                new Input(Duration.ofMillis(150), Input.Action.CLICK, "#btn"),
                new Input(Duration.ofSeconds(2), Input.Action.CLICK, ".inner")),
            FrontMatter.Order.CHROMIUM),
        scenario.frontMatter());
  }

  @Test
  void aProgramWithoutFrontMatterSaysNothingOfItself() throws ScenarioException {
    Scenario scenario = parse("/* --- */ console.log('/*---')");
    assertSame(FrontMatter.NONE, scenario.frontMatter());
    assertEquals("p.js", scenario.title());
    assertFalse(scenario.module());
  }

  @Test
  void aFileEndingInMjsIsAModule() throws ScenarioException {
    assertTrue(Scenario.parse("p.mjs", "await 1").module());
    assertTrue(Scenario.of("p.mjs", "await 1").module());
  }

  @Test
  void emptyFrontMatterIsFine() throws ScenarioException {
    assertSame(FrontMatter.NONE, parse("/*---\n---*/\n1").frontMatter());
    assertSame(FrontMatter.NONE, parse("/*--- # nothing ---*/1").frontMatter());
  }

  @Test
  void blankLinesAndAByteOrderMarkMayComeFirst() throws ScenarioException {
    assertEquals("T", parse("\uFEFF\r\n\r\n/*---\r\ntitle: T\r\n---*/\r\n").title());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /*---¶titel: x¶---*/               | p.js:2: unknown key 'titel'; the keys are title, topic, host, module, start, page, inputs and order.
          ¶¶/*---¶title: x¶¶foo: 1¶---*/     | p.js:6: unknown key 'foo'; the keys are title, topic, host, module, start, page, inputs and order.
          /*---¶title: x¶title: y¶---*/      | p.js:3: the key 'title' is given twice.
          /*---¶title: 42¶---*/              | p.js:2: 'title' must be text; put quotes around it.
          /*---¶title: [a]¶---*/             | p.js:2: 'title' must be text; put quotes around it.
          /*---¶title:¶---*/                 | p.js:2: 'title' must be text; put quotes around it.
          /*---¶host: deno¶---*/             | p.js:2: 'host' must be browser or node or both.
          /*---¶host: {}¶---*/               | p.js:2: 'host' must be browser or node or both.
          /*---¶module: 1¶---*/              | p.js:2: 'module' must be true or false.
          /*---¶start: late¶---*/            | p.js:2: 'start' must be loaded or parser.
          /*---¶order: node¶---*/            | p.js:2: 'order' must be standard or chromium.
          /*---¶inputs: 3¶---*/              | p.js:2: 'inputs' must be a list; an input is written as { at: 150ms, click: "#id" }.
          /*---¶inputs:¶ - now¶---*/         | p.js:3: an input is written as { at: 150ms, click: "#id" }.
          /*---¶inputs:¶ - {at: 1m}¶---*/    | p.js:3: 'at' must be a time such as 150ms or 2s, not '1m'.
          /*---¶inputs:¶ - {at: 1s}¶---*/    | p.js:3: this input lacks 'click'; an input is written as { at: 150ms, click: "#id" }.
          /*---¶inputs:¶ - {tap: x}¶---*/    | p.js:3: unknown key 'tap'; an input is written as { at: 150ms, click: "#id" }.
          /*---¶- a¶---*/                    | p.js:2: the front matter must be a list of keys and values, such as 'title: …'.
          /*---¶just words¶---*/             | p.js:2: the front matter must be a list of keys and values, such as 'title: …'.
          /*---¶title: x¶---¶title: y¶---*/  | p.js:4: the front matter must be one YAML document, and a second one begins here.
          ¶/*---¶title: x                    | p.js:2: the front matter that begins here has no end (---*/).
          /*---¶title: x¶*/ 1;¶/* ---*/      | p.js:3: the front matter's comment ends here, but the front matter only ends at ---*/.
          /*---¶title: x¶topic: "a¶---*/     | p.js:4: the front matter is not YAML: found unexpected end of stream.
          /*---¶title: a: b¶---*/            | p.js:2: the front matter is not YAML: a text with a colon in it needs quotes around it.
          /*---¶title: x¶\ttopic: y¶---*/    | p.js:3: the front matter is not YAML: found character '\\t(TAB)' that cannot start any token.
          """)
  void wrongFrontMatterIsOneSentenceWithItsLine(String text, String sentence) {
    String program = text.replace('¶', '\n').replace("\\t", "\t") + "\n";
    ScenarioException e = assertThrows(ScenarioException.class, () -> parse(program));
    assertEquals(sentence, e.getMessage());
  }
}
