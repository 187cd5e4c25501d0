package loopglass.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import loopglass.engine.Recording;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;

/** What captions say of programs in which a plainer sentence would be wrong. */
class TruthTest {

  private static final String PAGE =
      "/*---\npage: <button id=b>b</button>\ninputs:\n  - at: 5ms\n    click: '#b'\n---*/\n";

  /** The captions of a program, whole, as long as it runs. */
  private static List<String> captions(String program) throws Exception {
    try (Recording recording = Recording.start(scenario(program))) {
      recording.await(3_000);
      Trace trace = recording.trace();
      List<String> captions = new ArrayList<>();
      for (int step = 0; step < trace.size(); step++) {
        captions.add(Caption.of(trace, step).sentence());
      }
      return captions;
    }
  }

  private static Scenario scenario(String program) throws ScenarioException {
    return Scenario.parse("truth.js", program);
  }

  private static void says(List<String> captions, String sentence) {
    assertTrue(captions.contains(sentence), () -> sentence + "\n" + String.join("\n", captions));
  }

  private static void neverSays(List<String> captions, String words) {
    assertFalse(captions.stream().anyMatch(it -> it.contains(words)), captions::toString);
  }

  @Test
  void aHandlerForASettledPromiseIsQueuedBecauseItIsSettled() throws Exception {
    List<String> captions = captions("Promise.resolve().then(() => 1);");
    says(
        captions,
        "then(() => 1) joins the microtask queue now, because the promise is fulfilled already. It"
            + " runs when the stack is empty.");
  }

  @Test
  void aHandlerForAPendingPromiseIsKeptWithItUntilSomebodyResolvesIt() throws Exception {
    List<String> captions =
        captions("let go; const p = new Promise((r) => (go = r)); p.then(() => 1); go(7);");
    says(
        captions,
        "p.then(() => 1) returned a new promise. Nothing was queued: the promise it was called on"
            + " is pending, and keeps the handler until it is settled.");
    says(
        captions,
        "then(() => 1) joins the microtask queue because go(7) has fulfilled the promise that it"
            + " waited for.");
  }

  @Test
  void aChainIsToldByWhatItFollows() throws Exception {
    List<String> captions = captions("Promise.resolve().then(() => { throw 1; }).catch((e) => e);");
    says(
        captions,
        "catch((e) => e) joins the microtask queue because then(() => { throw 1; }) has rejected"
            + " the promise that it waited for.");
  }

  @Test
  void aTimerThatIsDueWhileCodeRunsWaits() throws Exception {
    List<String> captions = captions("setTimeout(() => 1, 0); void 0;");
    says(
        captions,
        "Timer 1 has run down, but the stack is not empty: its callback will wait in the task"
            + " queue.");
    says(
        captions,
        "Timer 1 joins the task queue because its time is up. There it waits: the stack is not"
            + " empty.");
  }

  @Test
  void anAwaitOfSomethingRejectedThrows() throws Exception {
    List<String> captions =
        captions("async function f() { try { await Promise.reject(1); } catch {} } f();");
    says(
        captions,
        "f() goes on where it was suspended. What it awaited was rejected, so the await throws,"
            + " here.");
  }

  @Test
  void callingAGeneratorRunsNothingOfIt() throws Exception {
    List<String> captions = captions("function* g() { yield 1; } const it = g(); it.next();");
    says(
        captions,
        "g() makes a generator and runs nothing of its body: that begins when somebody asks for a"
            + " value.");
    says(
        captions,
        "g() goes on where it stood, because somebody asks for a value: up to its next yield, and"
            + " no further.");
  }

  @Test
  void aModuleThatWaitedDoesNotBeginAgain() throws Exception {
    List<String> captions = captions("/*---\nmodule: true\n---*/\nconsole.log(1);\nawait null;");
    assertEquals(
        1, captions.stream().filter(it -> it.startsWith("The main script begins")).count());
    says(
        captions,
        "The main script goes on where its await suspended it: the top level of a module may wait,"
            + " and blocks nobody meanwhile.");
  }

  @Test
  void betweenTwoListenersOfAClickMicrotasksRunAndTheTaskGoesOn() throws Exception {
    List<String> captions =
        captions(
            PAGE
                + "b.addEventListener('click', () => queueMicrotask(() => 1));\n"
                + "b.addEventListener('click', () => 2);\n");
    says(
        captions,
        "Microtask checkpoint in the middle of a task: one callback of it is over and the stack is"
            + " empty, so all microtasks run now.");
    says(
        captions,
        "The loop goes on with the task that it was in, “click”: one callback of it was over, so"
            + " microtasks came first.");
    says(
        captions,
        "The end: the stack is empty and nothing is queued. What still waits outside listens, and"
            + " hears of nothing any more.");
  }

  @Test
  void whatAListenerThrowsNeverReachesWhoeverDispatches() throws Exception {
    List<String> captions =
        captions(
            "const t = new EventTarget();\n"
                + "t.addEventListener('x', () => { throw new Error('no'); });\n"
                + "t.dispatchEvent(new Event('x'));\n");
    says(
        captions,
        "() => { throw new Error('no'); } threw Error: no: the platform reports that and"
            + " t.dispatchEvent(new Event('x')) goes on. Whoever called it hears nothing of it.");
    neverSays(captions, "the exception goes to t.dispatchEvent");
  }

  @Test
  void whatIsReportedOnPurposeWasNotThrown() throws Exception {
    List<String> captions = captions("reportError(new Error('so'));");
    says(
        captions,
        "Reported: Error: so. reportError asked for that: nothing is thrown, and the call"
            + " returns.");
    neverSays(captions, "Nobody caught it");
  }

  @Test
  void anExecutorThatThrowsRejectsItsPromise() throws Exception {
    List<String> captions = captions("new Promise(() => { throw 1; }).catch(() => 2);");
    says(
        captions,
        "() => { throw 1; } threw 1: new Promise(() => { throw 1; }) catches it and rejects its"
            + " promise, unless that is settled already.");
  }

  @Test
  void aChainedCallIsNotTakenForTheOneItBeginsWith() throws Exception {
    List<String> captions = captions("Promise.resolve(1).then(() => 2);");
    says(
        captions,
        "Promise.resolve(1).then(() => 2) notes what shall follow. The handler never runs here, not"
            + " even when the promise is settled already.");
  }

  @Test
  void aRequestThatBlocksQueuesNoTaskForItsAnswer() throws Exception {
    List<String> captions =
        captions(
            "/*---\nnetwork:\n  - url: /x\n    body: 'y'\n---*/\n"
                + "const r = new XMLHttpRequest(); r.open('GET', '/x', false); r.send();");
    says(captions, "r.send() has its answer: the call waited for it here, and may return now.");
    neverSays(captions, "hears from the server");
  }
}
