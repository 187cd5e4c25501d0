package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import loopglass.scenario.Scenario;
import loopglass.trace.Line;
import org.junit.jupiter.api.Test;

/** In which order errors are reported, and with what; the lines are Chromium's. */
class ErrorReportsTest {

  private static final String LISTENERS =
      """
      addEventListener('error', e => {
        console.log('1', e.message);
        queueMicrotask(() => {
          console.log('micro', e.message);
          if (e.message.includes('again')) throw new Error('micro');
        });
      });
      addEventListener('error', e => console.log('2', e.message));
      """;

  /** All that it printed, in the order of printing, without stacks. */
  private static String printed(String program) throws Exception {
    StringBuilder text = new StringBuilder();
    for (Line line : Ran.text(program).lines()) {
      text.append(line.text().lines().findFirst().orElse("")).append('\n');
    }
    return text.toString();
  }

  @Test
  void anErrorIsReportedWholeBeforeMicrotasksRun() throws Exception {
    String expected =
        """
        onerror Uncaught Error: first
        Uncaught Error: first
        onerror Uncaught Error: second
        Uncaught Error: second
        """;
    String onerror = "onerror = m => { console.log('onerror', m); };";
    String body = "queueMicrotask(() => { throw new Error('second') }); throw new Error('first');";
    assertEquals(expected, printed(onerror + body));
    assertEquals(expected, printed(onerror + "setTimeout(() => {" + body + "});"));
    assertEquals(expected, printed(onerror + "requestAnimationFrame(() => {" + body + "});"));
    assertEquals(expected, printed(onerror + "queueMicrotask(() => {" + body + "});"));
  }

  @Test
  void allListenersHearOfAnErrorBeforeAMicrotaskOfOneRuns() throws Exception {
    String expected =
        """
        1 Uncaught Error: again
        2 Uncaught Error: again
        Uncaught Error: again
        micro Uncaught Error: again
        1 Uncaught Error: micro
        2 Uncaught Error: micro
        Uncaught Error: micro
        micro Uncaught Error: micro
        """;
    assertEquals(expected, printed(LISTENERS + "throw new Error('again');"));
    assertEquals(
        expected + "next\n",
        printed(
            LISTENERS
                + "setTimeout(() => { throw new Error('again') });"
                + "setTimeout(() => console.log('next'));"));
  }

  @Test
  void microtasksFollowTheListenerThatThrewWhenThePlatformCalledIt() throws Exception {
    assertEquals(
        """
        1 Uncaught Error: a
        2 Uncaught Error: a
        Uncaught Error: a
        of a
        micro Uncaught Error: a
        b
        """,
        printed(
            LISTENERS
                + """
                const { port1, port2 } = new MessageChannel();
                port1.addEventListener('message', () => {
                  queueMicrotask(() => console.log('of a'));
                  throw new Error('a');
                });
                port1.addEventListener('message', () => console.log('b'));
                port1.start();
                port2.postMessage(1);
                """));
  }

  @Test
  void microtasksWaitForTheScriptThatDispatched() throws Exception {
    assertEquals(
        """
        1 Uncaught Error: a
        2 Uncaught Error: a
        Uncaught Error: a
        b
        after
        of a
        micro Uncaught Error: a
        """,
        printed(
            LISTENERS
                + """
                const t = new EventTarget();
                t.addEventListener('x', () => {
                  queueMicrotask(() => console.log('of a'));
                  throw new Error('a');
                });
                t.addEventListener('x', () => console.log('b'));
                t.dispatchEvent(new Event('x'));
                console.log('after');
                """));
  }

  @Test
  void whatAnErrorHandlerThrowsIsReportedWithoutAnEventAndWhatItsMicrotaskThrowsWithOne()
      throws Exception {
    assertEquals(
        """
        onerror Uncaught Error: script
        listener
        Uncaught Error: script
        Uncaught Error: in handler
        Uncaught Error: reported
        onerror Uncaught Error: in microtask
        listener
        Uncaught Error: in microtask
        """,
        printed(
            """
            let first = true;
            onerror = m => {
              console.log('onerror', m);
              if (!first) return;
              first = false;
              queueMicrotask(() => { throw new Error('in microtask') });
              throw new Error('in handler');
            };
            let told = false;
            addEventListener('error', () => {
              console.log('listener');
              if (!told) reportError(new Error('reported'));
              told = true;
            });
            throw new Error('script');
            """));
  }

  @Test
  void aPreventedErrorStaysOffTheConsoleWhateverMicrotasksDo() throws Exception {
    String body =
        "queueMicrotask(() => { console.log('m'); throw new Error('second') });"
            + "throw new Error('first');";
    String expected = "told Uncaught Error: first\nm\ntold Uncaught Error: second\n";
    assertEquals(
        expected, printed("onerror = m => { console.log('told', m); return true; };" + body));
    assertEquals(
        expected,
        printed(
            "addEventListener('error',"
                + " e => { console.log('told', e.message); e.preventDefault(); });"
                + body));
  }

  @Test
  void aReportedErrorHasThePlaceWhereItWasMade() throws Exception {
    assertEquals(
        "1 11\n4 1\n",
        Ran.text(
                """
                const e = new Error('early');
                onerror = (m, f, line, column) => { console.log(line, column); return true; };
                reportError(e);
                reportError('a text was made nowhere');
                """)
            .out());
  }

  @Test
  void aTextThatIsNoProgramIsReportedAsASyntaxErrorWithItsPlace() throws Exception {
    Ran ran =
        Ran.text(
            """
            onerror = (m, f, line, column, e) => {
              console.log(m, line, column, e instanceof SyntaxError, e.message);
            };
            setTimeout('syntax error here(', 0);
            setTimeout('\\n  foo bar', 0);
            """);
    assertEquals(
        """
        Uncaught SyntaxError: Unexpected identifier 'error' 1 8 true Unexpected identifier 'error'
        Uncaught SyntaxError: Unexpected identifier 'bar' 2 7 true Unexpected identifier 'bar'
        """,
        ran.out());
    assertEquals(
        """
        Uncaught SyntaxError: Unexpected identifier 'error'
        Uncaught SyntaxError: Unexpected identifier 'bar'
        """,
        ran.err());
    assertEquals(8, ran.lines().get(1).span().column());
  }

  @Test
  void scriptsAndHandlersOfThePageThatAreNoProgramsAreReportedSoToo() throws Exception {
    Ran ran =
        Ran.program(
            Scenario.parse(
                "test.js",
                """
                /*---
                host: browser
                page: |
                  <script>let x = ;</script>
                  <button id=b onclick="foo bar(">x</button>
                ---*/
                document.getElementById('b').click();
                """));
    assertEquals(
        """
        Uncaught SyntaxError: Unexpected token ';'
        Uncaught SyntaxError: Unexpected identifier 'bar'
        """,
        ran.err());
  }
}
