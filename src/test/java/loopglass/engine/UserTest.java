package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import org.junit.jupiter.api.Test;

/** What a scenario's user does, and what the console says when he cannot. */
class UserTest {

  private static Ran page(String page, String inputs, String program)
      throws ScenarioException, InterruptedException {
    String matter = "/*---\nhost: browser\npage: |\n  " + page + "\ninputs:\n" + inputs + "---*/\n";
    return Ran.program(Scenario.parse("test.js", matter + program));
  }

  @Test
  void anInputWithoutItsElementSaysSoAndTheLoopGoesOn() throws Exception {
    Ran ran =
        page("<p>", "  - { at: 30ms, click: '#no' }\n", "setTimeout(() => console.log('on'), 50)");
    assertEquals(
        "The page has no element #no at 30 ms, so the input 'click' did nothing.\n", ran.err());
    assertEquals("on\n", ran.out());
  }

  @Test
  void aFormIsNotSentAndThePageStays() throws Exception {
    Ran ran =
        page(
            "<form action='/buy'><button id=b>Buy</button></form>",
            "  - { at: 30ms, click: '#b' }\n",
            "document.forms[0].addEventListener('submit', () => console.log('submit'));");
    assertEquals("submit\n", ran.out());
    assertTrue(ran.err().contains("/buy"), ran::err);
  }

  @Test
  void aDisabledButtonHearsNothingOfAClick() throws Exception {
    Ran ran =
        page(
            "<div id=d><button id=b disabled>Buy</button></div>",
            "  - { at: 30ms, click: '#b' }\n",
            """
            for (const type of ['pointerdown', 'mousedown', 'click']) {
              document.querySelector('#d').addEventListener(type, () => console.log(type));
            }
            """);
    assertEquals("pointerdown\n", ran.out());
  }

  @Test
  void typedTextIsOneInputAndAChangeWhenTheFieldIsLeft() throws Exception {
    Ran ran =
        page(
            "<input id=a value=ab><button id=b>b</button>",
            "  - { at: 10ms, input: '#a', value: abcd }\n  - { at: 20ms, click: '#b' }\n",
            """
            const a = document.querySelector('#a');
            a.addEventListener('input', (e) => console.log(e.inputType, e.data, a.value));
            a.addEventListener('change', () => console.log('change', a.value));
            """);
    assertEquals("insertText cd abcd\nchange abcd\n", ran.out());
  }

  @Test
  void aTaskOfAnInputComesFromItsListener() throws Exception {
    Ran ran =
        page(
            "<button id=b>b</button>",
            "  - { at: 10ms, click: '#b' }\n",
            """
            const b = document.querySelector('#b');
            b.addEventListener('mousedown', () => b.addEventListener('mouseup', () => console.log('up')));
            b.addEventListener('click', () => console.log('click'));
            setTimeout(() => console.log('timer'), 10);
            """);
    assertEquals("up\nclick\ntimer\n", ran.out());
  }
}
