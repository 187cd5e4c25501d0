package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Page;
import loopglass.trace.Trace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The document, as a program and as its user see it. */
class DomTest {

  /** Programs beside their output in Chromium. */
  @TestFactory
  Stream<DynamicTest> asInChromium() {
    return Stream.of("nodes", "records", "events", "custom-elements", "selectors")
        .map(name -> dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws Exception {
    Ran ran = Ran.program(Scenario.parse(name + ".js", resource(name + ".js")));
    assertEquals(resource(name + ".out").strip(), ran.out().strip(), ran.err());
  }

  private static String resource(String name) throws Exception {
    try {
      return Files.readString(
          Path.of(Objects.requireNonNull(DomTest.class.getResource("dom/" + name), name).toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Page> pages(String html, String program) throws Exception {
    return Recorded.events(recorded(html, program), Event.Rendered.class).stream()
        .map(Event.Rendered::page)
        .toList();
  }

  private static Trace recorded(String html, String program) throws Exception {
    String text =
        "/*---\nhost: browser\npage: '" + html.replace("'", "''") + "'\n---*/\n" + program;
    return Recorded.of(Scenario.parse("page.js", text), Limits.DEFAULT);
  }

  private static Page.Element child(Page.Element parent, int index) {
    return (Page.Element) parent.children().get(index);
  }

  @Test
  void aLoadedPageIsSeenBeforeItsProgramStarts() throws Exception {
    Trace trace = recorded("<p>hello</p>", "");
    Event second = trace.step(1).event();
    assertTrue(second instanceof Event.Rendered, second.toString());
    assertEquals(
        List.of(new Page.Text("hello")),
        child(trace.step(1).after().painted().body(), 0).children());
    assertTrue(
        Recorded.events(trace, Event.Queued.class).stream()
            .noneMatch(queued -> queued.job().kind() == Job.Kind.RENDER),
        "nothing has changed, so no frame comes");
  }

  @Test
  void whatIsMadeButNotInsertedNeedsNoFrame() throws Exception {
    assertEquals(
        List.of(), pages("", "const p = document.createElement('p'); p.textContent = 'x';"));
  }

  @Test
  void unchangedElementsAreTheSameInTheNextPicture() throws Exception {
    List<Page> pages =
        pages(
            "<ul><li>a</li><li>b</li></ul><p id=\"p\"></p>",
            "setTimeout(() => { document.getElementById('p').textContent = 'x'; }, 20);");
    assertEquals(2, pages.size());
    assertTrue(child(pages.get(0).body(), 0) == child(pages.get(1).body(), 0), "the list");
    assertEquals(child(pages.get(0).body(), 1).id(), child(pages.get(1).body(), 1).id());
    assertEquals(List.of(new Page.Text("x")), child(pages.get(1).body(), 1).children());
  }

  @Test
  void aSelectorFindsItsElementEvenWhenOthersMoveIt() throws Exception {
    List<Page> pages =
        pages(
            "<p>a</p><p id=\"x\">b</p><p id=\"2nd\"><b>c</b></p>",
            "document.body.prepend(document.createElement('hr'), 'text');");
    Page.Element body = pages.get(1).body();
    assertEquals("body > :nth-child(1)", child(body, 0).selector());
    assertEquals("body > :nth-child(2)", child(body, 2).selector());
    assertEquals("#x", child(body, 3).selector());
    assertEquals("#\\32 nd > :nth-child(1)", child(child(body, 4), 0).selector());
  }

  @Test
  void aHostShowsItsShadowTreeWithWhatIsInItsSlots() throws Exception {
    List<Page> pages =
        pages(
            "<div id=\"h\"><i>light</i></div>",
            """
            const root = document.querySelector('#h').attachShadow({ mode: 'open' });
            root.innerHTML = '<p><slot>nothing</slot></p>';
            setTimeout(() => document.querySelector('i').remove(), 30);
            """);
    Page.Element first = child(child(pages.get(1).body(), 0), 0);
    assertEquals("p", first.tag());
    assertEquals("i", child(first, 0).tag());
    assertEquals("#h > :nth-child(1)", child(first, 0).selector());
    Page.Element second = child(child(pages.get(2).body(), 0), 0);
    assertEquals(List.of(new Page.Text("nothing")), second.children());
  }

  @Test
  void anObserverWaitsInTheWebApisRoomUntilItIsDisconnected() throws Exception {
    Trace trace =
        recorded(
            "<p id=\"p\"></p>",
            """
            const o = new MutationObserver(() => o.disconnect());
            o.observe(document.querySelector("#p"), { attributes: true });
            document.querySelector("#p").title = "x";
            """);
    var registered = Recorded.events(trace, Event.Registered.class).getFirst().pending();
    assertEquals("MutationObserver", registered.api());
    assertEquals("#p", registered.handle());
    Job microtask =
        Recorded.events(trace, Event.Queued.class).stream()
            .map(Event.Queued::job)
            .filter(job -> job.queue() == Job.Queue.MICROTASK)
            .findFirst()
            .orElseThrow();
    assertEquals("notify mutation observers", microtask.label());
    assertEquals(registered.id(), microtask.cause());
    assertTrue(
        Recorded.events(trace, Event.Unregistered.class).stream()
            .anyMatch(event -> event.pending().id() == registered.id()));
  }

  @Test
  void largeTreesAreNoBurden() throws Exception {
    assertEquals(
        "9999 10000 1000\n10001\n0\n",
        Ran.text(
                """
                const list = document.body.appendChild(document.createElement('ul'));
                new MutationObserver(r => console.log(r.length)).observe(list, { childList: true });
                for (let i = 0; i < 10000; i++) {
                  const item = document.createElement('li');
                  item.id = 'i' + i;
                  item.className = 'c' + i % 10;
                  list.append(item);
                }
                let n = 0;
                for (let i = 0; i < 10000; i++) {
                  if (document.getElementById('i' + i).nextSibling) n++;
                  list.children[i].title = 'x';
                }
                console.log(n, list.childNodes.length, document.querySelectorAll('li.c3').length);
                list.innerHTML = '';
                setTimeout(() => console.log(list.children.length), 0);
                """)
            .out());
  }

  @Test
  void anIdIsANameOfTheWindow() throws Exception {
    assertEquals(
        "true true\n5 zed\n",
        Ran.text(
                """
                const p = document.createElement('p');
                p.id = 'zed';
                document.body.append(p);
                console.log(zed === p, 'zed' in window);
                zed = 5;
                console.log(zed, p.id);
                """)
            .out());
  }
}
