package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;

/** What a user notices of the simulated network. */
final class NetworkTest {

  private static Scenario with(String rules, String program) throws Exception {
    return Scenario.parse("test.mjs", "/*---\nnetwork:\n" + rules.indent(2) + "---*/\n" + program);
  }

  private static void prints(String expected, String rules, String program) throws Exception {
    Ran ran = Ran.program(with(rules, program));
    assertEquals(expected.strip(), ran.out().strip(), ran.err());
  }

  @Test
  void anAddressThatNothingMapsIsNotFoundAfterAHundredMilliseconds() throws Exception {
    Ran ran =
        Ran.text(
            """
            const asked = performance.now();
            fetch('/nowhere').then(r =>
                console.log(r.status, r.statusText, r.ok, performance.now() - asked >= 100));
            """);
    assertEquals("404 Not Found false true\n", ran.out(), ran.err());
  }

  @Test
  void thePageAndItsWorkersUseUpTheSameRulesAndEqualRulesAreTwo() throws Exception {
    prints(
        """
        page 503
        worker 503
        page again 200
        """,
        """
        - { url: /a, status: 503, times: 1 }
        - { url: /a, status: 503, times: 1 }
        - { url: /a, body: "ready" }
        """,
        """
        console.log('page', (await fetch('/a')).status);
        const text = "fetch('https://loopglass.test/a').then((r) => postMessage(r.status));";
        const worker = new Worker(URL.createObjectURL(new Blob([text])));
        const message = await new Promise((resolve) => { worker.onmessage = resolve; });
        console.log('worker', message.data);
        worker.terminate();
        console.log('page again', (await fetch('/a')).status);
        """);
  }

  @Test
  void aRuleThatIsUsedUpNoLongerFits() throws Exception {
    prints(
        """
        503 true
        200 ready
        200 ready
        """,
        """
        - { url: /job, status: 503, times: 1 }
        - { url: /job, body: ready }
        """,
        """
        const busy = await fetch('/job');
        console.log(busy.status, (await busy.text()) === '');
        for (let i = 0; i < 2; i++) {
          const response = await fetch('/job');
          console.log(response.status, await response.text());
        }
        """);
  }

  @Test
  void methodsAndRedirectsAreMinded() throws Exception {
    prints(
        """
        posted
        got
        200 true https://loopglass.test/new got
        opaqueredirect 0
        TypeError
        """,
        """
        - { method: POST, url: /new, body: posted }
        - { method: GET, url: /new, body: got }
        - { url: /old, status: 302, headers: { location: /new } }
        """,
        """
        console.log(await (await fetch('/new', { method: 'post', body: 'x' })).text());
        console.log(await (await fetch('/new')).text());
        const moved = await fetch('/old');
        console.log(moved.status, moved.redirected, moved.url, await moved.text());
        const manual = await fetch('/old', { redirect: 'manual' });
        console.log(manual.type, manual.status);
        await fetch('/old', { redirect: 'error' }).catch(e => console.log(e.name));
        """);
  }

  @Test
  void anAbortReachesTheBodyThatIsStillComing() throws Exception {
    prints(
        """
        200
        enough
        enough
        """,
        """
        - { url: /long, chunks: [{ text: a }, { after: 1s, text: b }] }
        """,
        """
        const controller = new AbortController();
        const response = await fetch('/long', { signal: controller.signal });
        console.log(response.status);
        const copy = response.clone();
        setTimeout(() => controller.abort('enough'), 10);
        await response.text().catch(reason => console.log(reason));
        await copy.body.getReader().read().then(() => console.log('a'), r => console.log(r));
        """);
  }

  @Test
  void nothingRunsWhileASynchronousRequestBlocks() throws Exception {
    prints(
        """
        answer
        micro
        timer of 5
        timer of 30
        """,
        """
        - { url: /slow, delay: 20ms, body: answer }
        """,
        """
        setTimeout(() => console.log('timer of 30'), 30);
        setTimeout(() => console.log('timer of 5'), 5);
        queueMicrotask(() => console.log('micro'));
        const request = new XMLHttpRequest();
        request.open('GET', '/slow', false);
        request.send();
        console.log(request.responseText);
        """);
  }

  @Test
  void theClockSaysThatACallBlocks() throws Exception {
    Trace trace =
        Recorded.of(
            with(
                "- { url: /slow, delay: 20ms, body: answer }\n",
                """
                const request = new XMLHttpRequest();
                request.open('GET', '/slow', false);
                request.send();
                """),
            Limits.DEFAULT);
    assertTrue(
        Recorded.events(trace, Event.ClockMoved.class).stream()
            .anyMatch(
                moved -> moved.cause() == Event.ClockCause.BLOCKED && moved.to() == 20_000_000));
  }

  @Test
  void aRequestWaitsInItsRoomAndItsTasksComeFromThere() throws Exception {
    Trace trace =
        Recorded.of(
            with(
                "- { url: /users/1, delay: 40ms, json: { name: Ada } }\n",
                "fetch('/users/1').then(r => r.json());"),
            Limits.DEFAULT);
    Pending request =
        Recorded.events(trace, Event.Registered.class).stream()
            .map(Event.Registered::pending)
            .filter(pending -> pending.api().equals("fetch"))
            .findFirst()
            .orElseThrow();
    assertEquals("GET /users/1", request.handle());
    assertEquals(40_000_000, request.due());
    List<Job> tasks =
        Recorded.events(trace, Event.Queued.class).stream()
            .map(Event.Queued::job)
            .filter(job -> job.source().equals("networking task source"))
            .toList();
    assertEquals(
        Map.of("GET /users/1: 200", request.id(), "GET /users/1: body", request.id()),
        tasks.stream().collect(Collectors.toMap(Job::label, Job::cause)));
  }

  @Test
  void aSocketThatNobodyAnswersFailsInOneTaskWithACheckpointBetweenItsEvents() throws Exception {
    prints(
        """
        error 3
        micro
        close 1006 false
        """,
        """
        - { url: /other }
        """,
        """
        const socket = new WebSocket('wss://loopglass.test/none');
        socket.onerror = () => {
          console.log('error', socket.readyState);
          queueMicrotask(() => console.log('micro'));
        };
        socket.onclose = e => console.log('close', e.code, e.wasClean);
        """);
  }

  @Test
  void streamsCountMicrotasksAsTheStandardDoes() throws Exception {
    prints(
        """
        read 1
        tee 2
        iterate 1
        """,
        """
        - { url: /other }
        """,
        """
        async function turns(name, promise) {
          let count = 0, over = false;
          (function next() { if (!over) { count++; queueMicrotask(next); } })();
          await promise;
          over = true;
          console.log(name, count - 1);
        }
        const full = () => new ReadableStream({ start(c) { c.enqueue('a'); c.close(); } });
        await turns('read', full().getReader().read());
        await turns('tee', full().tee()[0].getReader().read());
        await turns('iterate', full()[Symbol.asyncIterator]().next());
        """);
  }

  @Test
  void whatAListenerGivesUpSendsNoMoreEvents() throws Exception {
    prints(
        """
        2: readystatechange 1, readystatechange 2, readystatechange 4, abort 4, loadend 4
        3: readystatechange 1, readystatechange 2, readystatechange 3, readystatechange 4, abort 4, loadend 4
        """,
        """
        - { url: /a, delay: 10ms, body: hello }
        """,
        """
        for (const end of [2, 3]) {
          const told = [];
          const request = new XMLHttpRequest();
          for (const type of ['readystatechange', 'progress', 'load', 'abort', 'loadend']) {
            request.addEventListener(type, () => {
              told.push(`${type} ${request.readyState}`);
              if (request.readyState === end) request.abort();
            });
          }
          request.open('GET', '/a');
          request.send();
          await new Promise(resolve => setTimeout(resolve, 50));
          console.log(`${end}: ${told.join(', ')}`);
        }
        """);
  }

  @Test
  void aTimeLimitThatIsDueDoesNotOutliveTheRequest() throws Exception {
    prints(
        """
        abort
        loadend
        """,
        """
        - { url: /slow, fail: timeout }
        """,
        """
        const request = new XMLHttpRequest();
        for (const type of ['timeout', 'abort', 'loadend']) {
          request.addEventListener(type, () => console.log(type));
        }
        request.open('GET', '/slow');
        request.timeout = 5;
        request.send();
        setTimeout(() => {
          const since = performance.now();
          while (performance.now() - since < 10);
          request.abort();
        }, 1);
        """);
  }

  @Test
  void aSocketThatTheOtherSideHasClosedClosesOnce() throws Exception {
    prints(
        """
        hi
        close 1000 bye true
        """,
        """
        - websocket: wss://chat.example/
          opens: 5ms
          script:
            - { after: 5ms, send: hi }
            - { close: 1000, reason: bye }
            - { on: ping, send: pong }
        """,
        """
        const socket = new WebSocket('wss://chat.example/');
        socket.onmessage = ({ data }) => {
          console.log(data);
          socket.send('ping');
          socket.close();
        };
        socket.onclose = e => console.log('close', e.code, e.reason, e.wasClean);
        """);
  }

  @Test
  void withoutANetworkRequestsFail() throws Exception {
    Scenario scenario =
        Scenario.parse(
            "test.js",
            """
            /*---
            network:
              - { url: /a, body: there }
            inputs:
              - { at: 10ms, offline: true }
              - { at: 20ms, online: true }
            ---*/
            const ask = async () => console.log(await fetch('/a').then(r => r.text(), String));
            window.onoffline = ask;
            window.ononline = ask;
            """);
    assertEquals("TypeError: Failed to fetch\nthere\n", Ran.program(scenario).out());
  }

  @Test
  void aWindowHearsMessagesFromOutsideByItsHandler() throws Exception {
    Scenario scenario =
        Scenario.parse(
            "test.js",
            """
            /*---
            inputs:
              - { at: 10ms, message: { n: 1 }, origin: "https://other.example" }
            ---*/
            window.onmessage = e => console.log(e.origin, e.data.n, e.source);
            """);
    assertEquals("https://other.example 1 null\n", Ran.program(scenario).out());
  }
}
