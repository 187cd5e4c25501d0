package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import loopglass.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** How a page comes to be, seen from its scripts. */
class PageLoadTest {

  private static Ran run(String matter, String program) throws Exception {
    return Ran.program(
        Scenario.parse("test.js", "/*---\nhost: browser\n" + matter + "---*/\n" + program));
  }

  @Test
  void scriptsOfThePageRunInOrderBeforeTheProgram() throws Exception {
    Ran ran =
        run(
            """
            page: |
              <p id=a></p>
              <script>console.log('first', !!document.getElementById('b'));
              Promise.resolve().then(() => console.log('microtask'));</script>
              <script src="x.js"></script><p id=b></p>
            files: { x.js: "console.log('x')" }
            """,
            "console.log('program', document.readyState);");
    assertEquals("first false\nmicrotask\nx\nprogram complete\n", ran.out());
  }

  @Test
  void scriptsInInnerHtmlNeverRun() throws Exception {
    Ran ran =
        run(
            "",
            "document.body.innerHTML = \"<script>console.log('no')</script>\"; console.log('end')");
    assertEquals("end\n", ran.out());
  }

  @Test
  void aScriptThatIsNoProgramIsReportedAndTheNextOneRuns() throws Exception {
    Ran ran =
        run(
            "page: \"<script>let let = 1</script><script>console.log('next')</script>\"\n",
            "console.log('program');");
    assertEquals("next\nprogram\n", ran.out());
    assertTrue(ran.err().contains("SyntaxError"), ran::err);
  }

  @Test
  void anImageThatIsNotThereFiresError() throws Exception {
    Ran ran =
        run(
            "",
            "const i = new Image(); i.onload = () => console.log('load');"
                + " i.onerror = () => console.log('error', i.complete); i.src = 'no.png';");
    assertEquals("error true\n", ran.out());
  }
}
