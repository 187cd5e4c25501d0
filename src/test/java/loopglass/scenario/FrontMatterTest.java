package loopglass.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FrontMatterTest {

  private static final String ACTS =
      "click, dblclick, hover, pointermove, focus, key, input, choose, scroll, drag, paste, copy,"
          + " message, storage, online, offline, visibility, resize and history";

  private static final String KEYS =
      "title, topic, level, summary, host, module, start, page, url, viewport, inputs, network,"
          + " devices, files, order, stops, rooms, output, ideas and myths";

  private static final String RULE =
      "a rule is written as { url: \"/users/*\", delay: 120ms, status: 200, body: \"text\" },"
          + " { websocket: \"wss://…\", script: […] } or { eventsource: \"/feed\", script: […] }.";

  private static Scenario parse(String text) throws ScenarioException {
    return Scenario.parse("p.js", text);
  }

  @Test
  void readsWhatAProgramIs() throws ScenarioException {
    String text =
        """
        /*---
        title: "a click, seen twice"
        topic: 'events: clicks'
        level: advanced
        summary: One press, two listeners.
        host: browser
        module: true
        start: parser        # as an inline script
        page: '<button id="btn">button</button>'
        url: https://shop.example
        viewport: 800x600
        files:
          worker.js: |
            postMessage(1);
        order: chromium
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
            Optional.of(FrontMatter.Level.ADVANCED),
            "One press, two listeners.",
            FrontMatter.Host.BROWSER,
            true,
            FrontMatter.Start.PARSER,
            "<button id=\"btn\">button</button>",
            "https://shop.example/",
            new FrontMatter.Viewport(800, 600),
            List.of(),
            List.of(),
            Devices.DEFAULT,
            Map.of("worker.js", "postMessage(1);\n"),
            FrontMatter.Order.CHROMIUM,
            Lesson.NONE),
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
          /*---¶titel: x¶---*/               | p.js:2: unknown key 'titel'; the keys are KEYS.
          ¶¶/*---¶title: x¶¶foo: 1¶---*/     | p.js:6: unknown key 'foo'; the keys are KEYS.
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
          /*---¶inputs:¶ - {at: 1m, click: a}¶---*/ | p.js:3: 'at' must be a time such as 150ms or 2s, not '1m'.
          /*---¶inputs:¶ - {click: a}¶---*/  | p.js:3: this input lacks 'at'; an input is written as { at: 150ms, click: "#id" }.
          /*---¶inputs:¶ - {at: 1s}¶---*/    | p.js:3: this input says nothing to do; an input has 'at' and one of ACTS.
          /*---¶inputs:¶ - {tap: x}¶---*/    | p.js:3: unknown key 'tap'; an input has 'at' and one of ACTS.
          /*---¶inputs:¶ - {at: 1s, click: a, key: b}¶---*/ | p.js:3: unknown key 'key'; an input is one thing done; write another one for it.
          /*---¶inputs:¶ - {at: 1s, drag: a}¶---*/          | p.js:3: this input lacks 'drop'.
          /*---¶inputs:¶ - {at: 1s, drag: a, to: 5}¶---*/   | p.js:3: unknown key 'to'; 'drag' goes with at, step, drag, drop.
          /*---¶inputs:¶ - {at: 1s, scroll: a, to: -5}¶---*/| p.js:3: 'to' must be a number from 0 to 1000000.
          /*---¶inputs:¶ - {at: 1s, resize: big}¶---*/      | p.js:3: 'resize' must be a size such as 800x600.
          /*---¶inputs:¶ - {at: 1s, visibility: off}¶---*/  | p.js:3: 'visibility' must be hidden or visible.
          /*---¶inputs:¶ - {at: 1s, offline: maybe}¶---*/   | p.js:3: 'offline' must be true.
          /*---¶url: shop¶---*/                             | p.js:2: 'url' must be a URL such as https://shop.example/cart.
          /*---¶viewport: 8¶---*/                           | p.js:2: 'viewport' must be a size such as 800x600.
          /*---¶files: [a]¶---*/                            | p.js:2: 'files' must be written as names and texts, { worker.js: '…' }.
          /*---¶network:¶ - {delay: 1s}¶---*/               | p.js:3: this rule lacks 'url'; RULE.
          /*---¶network:¶ - {url: /, deley: 1s}¶---*/       | p.js:3: unknown key 'deley'; RULE.
          /*---¶network:¶ - url: /¶   status: 99¶---*/      | p.js:4: 'status' must be a number from 200 to 599.
          /*---¶network:¶ - {url: /, fail: 1}¶---*/         | p.js:3: 'fail' must be true or timeout.
          /*---¶network:¶ - {url: /, fail: true, status: 200}¶---*/ | p.js:3: a request that fails has no 'status'.
          /*---¶network:¶ - {url: /, json: 1, body: a}¶---*/        | p.js:3: a response has one body: either 'body' or 'json'.
          /*---¶network:¶ - websocket: /¶   script:¶    - {on: a}¶---*/ | p.js:5: this entry must have either 'send' or 'close'; an entry is written as { after: 30ms, send: "hi" }, { on: "ping", send: "pong" } or { after: 1s, close: 1000 }.
          /*---¶devices: {gps: on}¶---*/                    | p.js:2: unknown key 'gps'; the devices are permissions, notifications, geolocation, clipboard, camera, microphone, media.
          /*---¶devices: {camera: broken}¶---*/             | p.js:2: 'camera' must be granted or denied or prompt.
          /*---¶devices: {geolocation: {latitude: 91}}¶---*/| p.js:2: 'latitude' must be a number from -90 to 90.
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
    assertEquals(
        sentence.replace("KEYS", KEYS).replace("ACTS", ACTS).replace("RULE.", RULE),
        e.getMessage());
  }
}
