package loopglass.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InputsTest {

  private static List<Input> inputs(String lines) throws ScenarioException {
    return Scenario.parse("p.js", "/*---\ninputs:\n" + lines + "---*/\n").frontMatter().inputs();
  }

  @Test
  void readsTimes() throws ScenarioException {
    assertEquals(
        List.of(
            new Input(Duration.ofMillis(150), new Act.Click("#btn")),
            new Input(Duration.ofSeconds(2), new Act.Click(".inner")),
            new Input(Duration.ofNanos(16_700_000), 12, new Act.Click("b"))),
        inputs(
            """
              - { at: 150ms, click: "#btn" }
              - at: 2 s
                click: .inner
              - { at: 16.7ms, step: 12, click: b }
            """));
  }

  @Test
  void readsEverythingThatCanCome() throws ScenarioException {
    List<Act> acts =
        inputs(
                """
                  - { at: 0ms, dblclick: a }
                  - { at: 0ms, hover: a }
                  - { at: 0ms, pointermove: a }
                  - { at: 0ms, focus: a }
                  - { at: 0ms, key: Enter }
                  - { at: 0ms, key: "5", target: "#f" }
                  - { at: 0ms, input: "#f", value: "" }
                  - { at: 0ms, choose: "#f", files: [a.txt, b.txt] }
                  - { at: 0ms, scroll: window, to: 120 }
                  - { at: 0ms, drag: a, drop: b }
                  - { at: 0ms, paste: a, text: t }
                  - { at: 0ms, copy: a }
                  - { at: 0ms, message: { n: [1, 2.5, true, null, "5"] }, origin: "https://o.example" }
                  - { at: 0ms, storage: theme, value: dark }
                  - { at: 0ms, storage: theme }
                  - { at: 0ms, online }
                  - { at: 0ms, offline: true }
                  - { at: 0ms, visibility: hidden }
                  - { at: 0ms, resize: 800x600 }
                  - { at: 0ms, history: back }
                """)
            .stream()
            .map(Input::act)
            .toList();
    assertEquals(
        List.of(
            new Act.DoubleClick("a"),
            new Act.Hover("a"),
            new Act.PointerMove("a"),
            new Act.Focus("a"),
            new Act.Key("Enter", ""),
            new Act.Key("5", "#f"),
            new Act.Enter("#f", ""),
            new Act.Choose("#f", List.of("a.txt", "b.txt")),
            new Act.Scroll("window", 120),
            new Act.Drag("a", "b"),
            new Act.Paste("a", "t"),
            new Act.Copy("a", ""),
            new Act.Message("{\"n\":[1,2.5,true,null,\"5\"]}", "https://o.example"),
            new Act.Store("theme", "dark"),
            new Act.Store("theme", null),
            new Act.Connection(true),
            new Act.Connection(false),
            new Act.Visibility(false),
            new Act.Resize(800, 600),
            new Act.Traverse(-1)),
        acts);
  }
}
