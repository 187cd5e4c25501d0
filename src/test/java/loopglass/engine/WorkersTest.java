package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import loopglass.scenario.Scenario;
import loopglass.trace.Agent;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Machine;
import loopglass.trace.Phase;
import loopglass.trace.Snapshot;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import loopglass.trace.value.Brief;
import loopglass.trace.value.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several agents in one run: by virtual time, one at a time, the same every time. */
class WorkersTest {

  private static final String WORKER =
      """
      const worker = (text, options) =>
        new Worker(URL.createObjectURL(new Blob([text])), options);
      """;

  private static final String BUSY =
      """
      const busy = ms => { const end = performance.now() + ms; while (performance.now() < end); };
      """;

  /** Page and two workers that wait, compute, send and fail. */
  private static final String CROWD =
      WORKER
          + BUSY
          + """
          const a = worker(`
            let n = 0;
            const timer = setInterval(() => { n++; if (n === 20) clearInterval(timer); }, 5);
            onmessage = async e => { await null; postMessage([e.data, n]); };
            for (let i = 0; i < 100000; i++);
            postMessage('a is up');`, { name: 'a' });
          const b = worker(`
            const end = performance.now() + 30; while (performance.now() < end);
            queueMicrotask(() => { throw new Error('in b'); });
            onmessage = e => { e.ports[0].postMessage(new Map([['got', e.data]])); close(); };`);
          a.onmessage = e => { console.log(e.data); if (e.data[1] > 3) a.terminate(); };
          b.onerror = e => console.log('b failed:', e.message);
          const { port1, port2 } = new MessageChannel();
          b.postMessage({ x: 1 }, [port2]);
          port1.onmessage = e => { console.log(e.data); port1.close(); };
          setTimeout(() => { busy(60); a.postMessage('page'); }, 20);
          """;

  @Test
  void whoIsBlockedDoesNotHoldUpTheOthers() throws InterruptedException {
    Ran ran =
        Ran.text(
            WORKER
                + BUSY
                + """
                const w = worker(`let n = 0; setInterval(() => n++, 5); onmessage = () => postMessage(n);`);
                w.onmessage = e => { console.log(e.data); w.terminate(); };
                setTimeout(() => { busy(150); w.postMessage(''); }, 150);
                """);
    assertEquals("58\n", ran.out()); // up at 10 ms, asked just after 300 ms
    assertEquals(Ending.Kind.COMPLETE, ran.ending().kind());
  }

  @Test
  void twoWhoComputeTakeTheTimeOfOne() throws InterruptedException {
    Ran ran =
        Ran.text(
            WORKER
                + """
                const w = worker(`for (let i = 0; i < 1e6; i++); postMessage('worker done')`);
                w.onmessage = e => console.log(e.data, Math.round(performance.now()));
                setTimeout(() => {
                  for (let i = 0; i < 1e6; i++);
                  console.log('page done', Math.round(performance.now()));
                }, 10);
                """);
    // a turn of the loop is two statements of one nanosecond each
    assertEquals("page done 12\nworker done 12\n", ran.out());
  }

  @Test
  void twoRecordingsAreEqualAndHoldTogether() throws InterruptedException {
    List<Step> steps = Recorded.steps(Recorded.text(CROWD));
    assertEquals(steps.toString(), Recorded.steps(Recorded.text(CROWD)).toString());
    Snapshot folded = Snapshot.initial();
    Set<Integer> ids = new HashSet<>();
    long clock = 0;
    for (Step step : steps) {
      folded = Machine.apply(folded, step.agent(), step.event());
      assertEquals(folded, step.after());
      switch (step.event()) {
        case Event.Pushed(var frame) -> assertTrue(ids.add(frame.id()));
        case Event.Registered(var pending) -> assertTrue(ids.add(pending.id()));
        case Event.Queued(var job) -> assertTrue(ids.add(job.id()));
        default -> {}
      }
      assertTrue(step.after().clock() >= clock, "the shown clock never goes back");
      clock = step.after().clock();
    }
    assertEquals(3, folded.agents().size());
    assertTrue(folded.agents().stream().allMatch(agent -> agent.phase() == Phase.DONE));
    assertTrue(folded.agents().stream().allMatch(agent -> agent.stack().isEmpty()));
    assertTrue(folded.agents().stream().allMatch(agent -> agent.tasks().isEmpty()));
  }

  @Test
  void aRunPrintsWhatARecordingShows() throws InterruptedException {
    Trace trace = Recorded.text(CROWD);
    Ran ran = Ran.text(CROWD);
    assertEquals(ran.lines().toString(), trace.step(trace.size() - 1).after().console().toString());
    assertEquals(
        "a is up\nb failed: Uncaught Error: in b\nMap(1) { 'got' => { x: 1 } }\n[ 'page', 14 ]\n",
        ran.out());
  }

  @Test
  void anEndlessWorkerLetsThePageGoOn() throws InterruptedException {
    String program =
        WORKER
            + """
            const w = worker('while (true);');
            let n = 0; const id = setInterval(() => {
              console.log(++n); if (n === 3) { clearInterval(id); w.terminate(); }
            }, 20);
            """;
    Ran ran = Ran.text(program);
    assertEquals("1\n2\n3\n", ran.out());
    assertEquals(Ending.Kind.COMPLETE, ran.ending().kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true);",
        "setInterval(() => {}, 1);",
        "const f = () => Promise.resolve().then(f); f();",
        "onmessage = () => postMessage(1); postMessage(1);",
      })
  void aWorkerWithoutEndIsRecordedOnDemandAndStopsAtTheLimit(String text)
      throws InterruptedException {
    Limits small = new Limits(6_000, 500, Duration.ofSeconds(20));
    String program =
        WORKER + "const w = worker(" + quoted(text) + "); w.onmessage = () => w.postMessage(1);";
    try (Recording recording = Recording.start(Scenario.of("test.js", program), small)) {
      recording.await(100);
      assertFalse(recording.trace().isEnded(), "it waits for demand");
      recording.await(Integer.MAX_VALUE);
      assertEquals(Ending.Kind.STEP_LIMIT, kind(recording.trace()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"while (true);", "/(a*)*\\1b/.test('a'.repeat(99));"})
  void cancelEndsAllAgents(String text) throws InterruptedException {
    String program = WORKER + "worker(" + quoted(text) + "); worker(" + quoted(text) + ");";
    Recording recording =
        Recording.start(
            Scenario.of("test.js", program), new Limits(100_000, 500, Duration.ofMinutes(1)));
    for (int n = 1; started(recording.trace()) < 2 && !recording.trace().isEnded(); n++) {
      recording.await(n);
    }
    recording.cancel();
    recording.await(Integer.MAX_VALUE);
    assertEquals(Ending.Kind.CANCELLED, kind(recording.trace()));
  }

  @Test
  void aWorkerThatMakesNoStepIsNoticed() throws InterruptedException {
    Limits impatient = new Limits(20_000, 500, Duration.ofSeconds(2));
    String program = WORKER + "worker(" + quoted("/(a*)*\\1b/.test('a'.repeat(99));") + ");";
    Trace trace = Recorded.of(Scenario.of("test.js", program), impatient);
    assertEquals(Ending.Kind.STALLED, kind(trace));
  }

  @Test
  void theVariablesOfAWorker() throws Exception {
    String program =
        WORKER
            + "let page = 1; const w = worker("
            + quoted(
                "function f(x) { const y = x + 1; console.log(y); } onmessage = e => f(e.data);")
            + "); w.postMessage(41); setTimeout(() => console.log('page'), 50);";
    try (Recording recording = Recording.start(Scenario.of("test.js", program))) {
      recording.await(Integer.MAX_VALUE);
      Trace trace = recording.trace();
      int logged = logStep(trace, "42");
      assertEquals(1, trace.step(logged).agent());
      assertEquals("42", valueOf("y", "f", trace.step(logged), recording.inspect(logged).get()));
      int queued = messageStep(trace);
      assertEquals(1, trace.step(queued).agent(), "it is the worker's queue");
      assertTrue(
          recording.inspect(queued).get().frames().isEmpty(), "nothing runs in the worker yet");
      int page = logStep(trace, "page");
      assertFalse(recording.inspect(page).get().frames().isEmpty());
    }
  }

  @Test
  void whatGoesWrongInAWorkerIsToldThereAndToItsStarter() throws InterruptedException {
    Trace trace =
        Recorded.text(
            WORKER
                + """
                const bad = worker('let x = (;');
                bad.onerror = e => console.log('syntax', e.lineno, e.constructor.name);
                const handled = worker('onerror = () => true; throw 1');
                handled.onerror = () => console.log('never');
                new Worker('nowhere.js').onerror = e => console.log('no script', e.constructor.name);
                """);
    Snapshot end = trace.step(trace.size() - 1).after();
    assertEquals(
        List.of(
            "no script Event", "Uncaught SyntaxError: Unexpected token ';'", "syntax 1 ErrorEvent"),
        end.console().stream().map(line -> line.text()).toList());
    Step report =
        Recorded.steps(trace).stream()
            .filter(step -> step.event() instanceof Event.Reported)
            .findFirst()
            .orElseThrow();
    assertEquals(1, report.agent());
  }

  @Test
  void filesBesideThePage() throws Exception {
    Ran ran =
        Ran.program(
            Scenario.parse(
                "test.js",
                """
                /*---
                files:
                  work.js: |
                    importScripts('lib/add.js');
                    onmessage = e => postMessage(add(...e.data));
                  lib/add.js: |
                    const add = (a, b) => a + b;
                ---*/
                const w = new Worker('work.js');
                w.onmessage = e => console.log(e.data);
                w.postMessage([1, 2]);
                """));
    assertEquals("3\n", ran.out());
  }

  @Test
  void aTerminatedWorkerIsAnEmptyAgent() throws InterruptedException {
    Trace trace =
        Recorded.text(
            WORKER
                + """
                const w = worker(`onmessage = () => { try { while (true); } finally { postMessage(1); } }`);
                w.onmessage = () => console.log('never');
                w.postMessage(0);
                setTimeout(() => { w.terminate(); w.postMessage(1); w.terminate(); }, 30);
                setTimeout(() => console.log('later'), 40);
                """);
    Step gone =
        Recorded.steps(trace).stream()
            .filter(step -> step.event() instanceof Event.Terminated)
            .findFirst()
            .orElseThrow();
    Agent worker = gone.agentAfter();
    assertTrue(worker.stack().isEmpty() && worker.tasks().isEmpty() && worker.apis().isEmpty());
    assertEquals(30_000_000, gone.after().clock());
    assertEquals(
        List.of("later"),
        trace.step(trace.size() - 1).after().console().stream().map(l -> l.text()).toList());
    assertTrue(
        Recorded.steps(trace).stream()
            .dropWhile(step -> step != gone)
            .skip(1)
            .noneMatch(step -> step.agent() == 1));
  }

  private static long started(Trace trace) {
    return IntStream.range(0, trace.size())
        .filter(step -> trace.step(step).event() instanceof Event.Started)
        .count();
  }

  private static String quoted(String text) {
    return "`" + text.replace("\\", "\\\\") + "`";
  }

  private static Ending.Kind kind(Trace trace) {
    Ending ending = trace.ending();
    assertNotNull(ending);
    return ending.kind();
  }

  private static int logStep(Trace trace, String text) {
    for (int i = 0; i < trace.size(); i++) {
      if (trace.step(i).event() instanceof Event.Logged(var line) && line.text().equals(text)) {
        return i;
      }
    }
    throw new AssertionError("no log " + text);
  }

  private static int messageStep(Trace trace) {
    for (int i = 0; i < trace.size(); i++) {
      if (trace.step(i).event() instanceof Event.Queued(var job)
          && job.label().startsWith("message")) {
        return i;
      }
    }
    throw new AssertionError("no message");
  }

  private static String valueOf(String name, String function, Step step, Inspection in) {
    Frame frame =
        step.agentAfter().stack().stream()
            .filter(f -> f.name().equals(function))
            .findFirst()
            .orElseThrow();
    return Objects.requireNonNull(in.frame(frame.id())).scopes().stream()
        .flatMap(scope -> scope.variables().stream())
        .filter(slot -> slot.name().equals(name))
        .map(slot -> Brief.of(in, slot.value(), 100))
        .findFirst()
        .orElseThrow();
  }
}
