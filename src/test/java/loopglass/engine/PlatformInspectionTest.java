package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Trace;
import loopglass.trace.value.Exchange;
import loopglass.trace.value.Exchange.State;
import loopglass.trace.value.HttpMessage;
import loopglass.trace.value.Inspection;
import loopglass.trace.value.Occasion;
import loopglass.trace.value.StorageArea;
import loopglass.trace.value.StorageArea.Change;
import org.junit.jupiter.api.Test;

/** What the platform holds at a step: requests on their way, and what the page has stored. */
class PlatformInspectionTest {

  private static final long MS = 1_000_000;

  private static final String RULES =
      """
      /*---
      network:
        - { url: /users/1, delay: 40ms, headers: { x-kind: plain }, chunks: [{ text: "one " }, { after: 30ms, text: two }] }
        - { url: /save, method: POST, delay: 5ms, status: 201, body: saved }
        - { url: /gone, delay: 10ms, fail: true }
        - websocket: wss://loopglass.test/chat
          script:
            - { after: 5ms, send: welcome }
            - { on: "hello*", after: 10ms, send: "hello yourself" }
        - eventsource: /score
          script:
            - { after: 40ms, event: goal, data: "1:0" }
            - { after: 10ms, close: true }
      ---*/
      """;

  @Test
  void aRequestIsAsFarAsTheNetworkIs() throws Exception {
    String program =
        """
        fetch('/users/1', { headers: { accept: 'text/plain' } }).then(r => r.text());
        console.log('sent');
        setTimeout(() => console.log('half'), 50);
        setTimeout(() => console.log('all'), 80);
        """;
    try (Run run = new Run(program)) {
      Exchange sent = run.exchange("sent");
      assertEquals("fetch GET https://loopglass.test/users/1", words(sent));
      assertEquals(State.PENDING, sent.state());
      assertEquals(new HttpMessage.Field("accept", "text/plain"), sent.request().fields().get(0));
      assertEquals(40 * MS, sent.due());
      assertEquals(0, sent.started().clock());
      assertInstanceOf(Event.Registered.class, run.event(sent.started()));
      assertNull(sent.answered());
      assertEquals(HttpMessage.NONE, sent.response());

      Exchange half = run.exchange("half");
      assertEquals(State.RECEIVING, half.state());
      assertEquals("200 OK", half.status() + " " + half.statusText());
      assertEquals("one ", half.response().text());
      assertTrue(half.response().fields().contains(new HttpMessage.Field("x-kind", "plain")));
      assertEquals(40 * MS, Objects.requireNonNull(half.answered()).clock());
      assertInstanceOf(Event.Due.class, run.event(half.answered()));
      assertEquals(70 * MS, half.due());

      Exchange all = run.exchange("all");
      assertEquals(State.DONE, all.state());
      assertEquals("one two", all.response().text());
      assertEquals(7, all.response().size());
      assertEquals(70 * MS, Objects.requireNonNull(all.ended()).clock());
      assertEquals(sent.started(), all.started());
      assertEquals(sent.id(), all.id());
      assertEquals(all, run.at(run.trace().size() - 1).exchanges().get(0), "at the very end");
    }
  }

  @Test
  void whoAskedHowAndWhatBecameOfIt() throws Exception {
    String program =
        """
        const stop = new AbortController();
        fetch('/users/1', { signal: stop.signal }).catch(() => {});
        const request = new XMLHttpRequest();
        request.open('POST', '/save');
        request.send('x=1');
        navigator.sendBeacon('/save', 'bye');
        fetch('/gone').catch(() => {});
        fetch('/nowhere');
        setTimeout(() => stop.abort(), 20);
        setTimeout(() => console.log('here'), 200);
        """;
    try (Run run = new Run(program)) {
      List<Exchange> seen = run.at("here").exchanges();
      assertEquals(
          List.of(
              "fetch GET https://loopglass.test/users/1 ABORTED 0",
              "XMLHttpRequest POST https://loopglass.test/save DONE 201",
              "navigator.sendBeacon POST https://loopglass.test/save DONE 201",
              "fetch GET https://loopglass.test/gone FAILED 0",
              "fetch GET https://loopglass.test/nowhere DONE 404"),
          seen.stream()
              .map(each -> words(each) + " " + each.state() + " " + each.status())
              .toList());
      assertEquals(List.of(1, 2, 3, 4, 5), seen.stream().map(Exchange::id).toList());
      assertEquals("x=1", seen.get(1).request().text());
      assertEquals("saved", seen.get(1).response().text());
      assertEquals("bye", seen.get(2).request().text());
      assertEquals(20 * MS, Objects.requireNonNull(seen.get(0).ended()).clock());
    }
  }

  @Test
  void aSynchronousRequestIsPendingWhileItHoldsTheStack() throws Exception {
    String program =
        """
        setTimeout(() => {}, 2);
        const request = new XMLHttpRequest();
        request.open('POST', '/save', false);
        request.send('x=1');
        console.log('here');
        """;
    try (Run run = new Run(program)) {
      Exchange done = run.exchange("here");
      assertEquals(State.DONE, done.state());
      Exchange before = run.at(done.started().step()).exchanges().get(0);
      assertEquals(State.PENDING, before.state());
      assertEquals(5 * MS, before.due());
    }
  }

  @Test
  void messagesGoBothWays() throws Exception {
    String program =
        """
        const socket = new WebSocket('wss://loopglass.test/chat');
        socket.onopen = () => { socket.send('hello there'); console.log('said'); };
        socket.onmessage = event => {
          console.log(event.data);
          if (event.data !== 'welcome') socket.close();
        };
        socket.onclose = () => console.log('closed');
        """;
    try (Run run = new Run(program)) {
      assertEquals(List.of("> hello there"), messages(run.exchange("said")));
      assertEquals(State.OPEN, run.exchange("said").state());
      Exchange open = run.exchange("hello yourself");
      assertEquals(List.of("> hello there", "< welcome", "< hello yourself"), messages(open));
      assertEquals(11, open.messages().get(0).size());
      Exchange closed = run.exchange("closed");
      assertEquals(State.CLOSED, closed.state());
      assertEquals(101, closed.status());
    }
  }

  @Test
  void everyConnectionOfAnEventSourceIsARequest() throws Exception {
    String program =
        """
        const feed = new EventSource('/score');
        feed.addEventListener('goal', event => console.log(event.data));
        feed.onerror = () => console.log('lost');
        setTimeout(() => { console.log('again'); feed.close(); }, 3200);
        """;
    try (Run run = new Run(program)) {
      Exchange first = run.exchange("1:0");
      assertEquals(State.OPEN, first.state());
      assertEquals(List.of("< 1:0"), messages(first));
      assertEquals("goal", first.messages().get(0).type());
      assertEquals(State.CLOSED, run.exchange("lost").state());
      List<Exchange> both = run.at("again").exchanges();
      assertEquals(List.of(State.CLOSED, State.OPEN), both.stream().map(Exchange::state).toList());
    }
  }

  @Test
  void whatIsStoredAndWhatTheLineBeforeDidToIt() throws Exception {
    String program =
        """
        localStorage.setItem('theme', 'light');
        localStorage.lines = 3;
        sessionStorage.tab = 'one';
        document.cookie = 'visits=7; max-age=60';
        console.log('kept');
        localStorage.theme = 'dark';
        console.log('dark');
        localStorage.removeItem('theme');
        console.log('gone');
        console.log('long gone');
        """;
    try (Run run = new Run(program)) {
      assertEquals(
          List.of("theme = light", "lines = 3"),
          items(run.at("kept"), StorageArea.Kind.LOCAL_STORAGE));
      assertEquals(List.of("tab = one"), items(run.at("kept"), StorageArea.Kind.SESSION_STORAGE));
      assertEquals(List.of("visits = 7 SET"), items(run.at("kept"), StorageArea.Kind.COOKIES));
      assertEquals(
          List.of("theme = dark SET", "lines = 3"),
          items(run.at("dark"), StorageArea.Kind.LOCAL_STORAGE));
      assertEquals(
          List.of("lines = 3", "theme = dark REMOVED"),
          items(run.at("gone"), StorageArea.Kind.LOCAL_STORAGE));
      assertEquals(
          List.of("lines = 3"), items(run.at("long gone"), StorageArea.Kind.LOCAL_STORAGE));
      assertEquals("https://loopglass.test", run.at("kept").storage().get(0).origin());
    }
  }

  @Test
  void aCacheKeepsResponsesByTheirRequests() throws Exception {
    String program =
        """
        const cache = await caches.open('shop');
        console.log('open');
        cache.put('/tea', new Response('3 euros'));
        console.log('kept');
        caches.delete('shop');
        console.log('deleted');
        console.log('later');
        """;
    try (Run run = new Run("/*---\nmodule: true\n---*/\n", program)) {
      assertEquals(List.of(), items(run.at("open"), StorageArea.Kind.CACHE));
      assertEquals(
          List.of("GET /tea = 200 3 euros SET"), items(run.at("kept"), StorageArea.Kind.CACHE));
      assertEquals(
          List.of("GET /tea = 200 3 euros REMOVED"),
          items(run.at("deleted"), StorageArea.Kind.CACHE));
      assertEquals(List.of(), items(run.at("later"), StorageArea.Kind.CACHE));
    }
  }

  @Test
  void thatTheNetworkIsUsedIsKnownFromTheFirstRequestOn() throws Exception {
    try (Run run = new Run("console.log('before');\nfetch('/users/1');")) {
      int step = InspectionTest.step(run.trace(), "before");
      assertFalse(run.trace().step(step).after().page().uses().network());
      assertTrue(run.trace().step(run.trace().size() - 1).after().page().uses().network());
    }
  }

  private static String words(Exchange exchange) {
    return exchange.api() + " " + exchange.method() + " " + exchange.url();
  }

  private static List<String> messages(Exchange exchange) {
    return exchange.messages().stream()
        .map(message -> (message.sent() ? "> " : "< ") + message.data())
        .toList();
  }

  private static List<String> items(Inspection seen, StorageArea.Kind kind) {
    return seen.storage().stream()
        .filter(area -> area.kind() == kind)
        .flatMap(area -> area.items().stream())
        .map(
            item ->
                item.key()
                    + " = "
                    + item.value()
                    + (item.change() == Change.NONE ? "" : " " + item.change()))
        .toList();
  }

  /** A program that has run, to be looked at where it wrote something. */
  private record Run(Recording recording) implements AutoCloseable {

    Run(String program) throws Exception {
      this(RULES, program);
    }

    Run(String matter, String program) throws Exception {
      this(Recording.start(Scenario.parse("test.js", matter + program)));
      recording.await(Integer.MAX_VALUE);
    }

    Trace trace() {
      return recording.trace();
    }

    Event event(Occasion occasion) {
      return trace().step(occasion.step()).event();
    }

    Inspection at(int step) throws Exception {
      return recording.inspect(step).get();
    }

    Inspection at(String log) throws Exception {
      return at(InspectionTest.step(trace(), log));
    }

    /** The first request as it is where that is written. */
    Exchange exchange(String log) throws Exception {
      return at(log).exchanges().get(0);
    }

    @Override
    public void close() {
      recording.close();
    }
  }
}
