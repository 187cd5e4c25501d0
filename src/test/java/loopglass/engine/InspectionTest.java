package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Trace;
import loopglass.trace.value.Brief;
import loopglass.trace.value.FrameScopes;
import loopglass.trace.value.HeapObject;
import loopglass.trace.value.Inspection;
import loopglass.trace.value.PromiseState;
import loopglass.trace.value.Scope;
import loopglass.trace.value.Slot;
import loopglass.trace.value.Value;
import org.junit.jupiter.api.Test;

/** Memory is read by running the program again to the step. */
class InspectionTest {

  @Test
  void localsAndClosuresOfEveryFrameByScope() throws Exception {
    Seen seen =
        Seen.at(
            "here",
            """
            const greeting = 'hi';
            var old = 1;
            function outer(n) {
              const double = n * 2;
              function inner(list) {
                let sum = 0;
                for (const x of list) { sum += x; }
                { let sum = 'shadow'; console.log('here'); let late = sum + double; }
              }
              inner([1, 2, 3]);
            }
            outer(4);
            """);
    assertEquals("'shadow'", seen.text("inner", Scope.Kind.BLOCK, "sum"));
    assertEquals(new Value.Uninitialized(), seen.value("inner", Scope.Kind.BLOCK, "late"));
    assertEquals("6", seen.text("inner", Scope.Kind.FUNCTION, "sum"));
    assertEquals("[1, 2, 3]", seen.text("inner", Scope.Kind.FUNCTION, "list"));
    assertEquals("8", seen.text("inner", Scope.Kind.CLOSURE, "double"));
    assertEquals("'hi'", seen.text("inner", Scope.Kind.SCRIPT, "greeting"));
    assertEquals("1", seen.text("inner", Scope.Kind.GLOBAL, "old"));
    assertEquals("4", seen.text("outer", Scope.Kind.FUNCTION, "n"));
    assertThrows(AssertionError.class, () -> seen.text("outer", Scope.Kind.FUNCTION, "sum"));
  }

  @Test
  void whatTheLineBeforeChangedIsMarked() throws Exception {
    Seen seen =
        Seen.at(
            "here",
            """
            function f() {
              let a = 1, b = 1;
              const list = [1];
              list.push(b);
              a++;
              console.log('here');
            }
            f();
            """);
    assertTrue(seen.slot("f", Scope.Kind.FUNCTION, "a").changed());
    assertFalse(seen.slot("f", Scope.Kind.FUNCTION, "b").changed());
    assertFalse(seen.slot("f", Scope.Kind.FUNCTION, "list").changed());
  }

  @Test
  void anAsyncFunctionFindsItsVariablesAgain() throws Exception {
    Seen seen =
        Seen.at(
            "7 8",
            """
            async function later(id) {
              const first = await id;
              const second = await first + 1;
              console.log(first, second);
            }
            later(7);
            """);
    assertEquals("7", seen.text("later", Scope.Kind.FUNCTION, "first"));
    assertEquals("8", seen.text("later", Scope.Kind.FUNCTION, "second"));
  }

  @Test
  void generatorsDestructuringAndTurnsOfALoop() throws Exception {
    Seen seen =
        Seen.at(
            "here",
            """
            function* g({ a, ...rest }, [first = 9]) {
              const got = yield 1;
              console.log('here');
            }
            const fs = [];
            for (let i = 0; i < 3; i++) fs.push(() => i);
            const it = g({ a: 1, b: 2 }, []);
            it.next(); it.next('x');
            """);
    assertEquals("{b: 2}", seen.text("g", Scope.Kind.FUNCTION, "rest"));
    assertEquals("9", seen.text("g", Scope.Kind.FUNCTION, "first"));
    assertEquals("'x'", seen.text("g", Scope.Kind.BLOCK, "got"));
    HeapObject fs = seen.object("g", Scope.Kind.SCRIPT, "fs");
    for (int i = 0; i < 3; i++) {
      HeapObject f = Objects.requireNonNull(seen.in.object(fs.properties().get(i).value()));
      assertEquals("i", f.captured().getFirst().name());
      assertEquals(
          new Value.Primitive(Integer.toString(i)), f.captured().getFirst().value(), "its own i");
    }
  }

  @Test
  void objectsOfAllSorts() throws Exception {
    Seen seen =
        Seen.at(
            "here",
            """
            class P { x = 1; get y() { return 2; } }
            const p = new P();
            const m = new Map([['k', p]]);
            const s = new Set([p]);
            const d = new Date(0);
            const t = new Uint8Array([1, 2]);
            const cyc = { p }; cyc.self = cyc;
            const acc = { get y() { return 1; }, set y(v) {} };
            console.log('here');
            """);
    Scope.Kind script = Scope.Kind.SCRIPT;
    assertEquals("P {x: 1}", seen.text("main script", script, "p"));
    assertEquals("Map(1) {'k' → P {x: 1}}", seen.text("main script", script, "m"));
    assertEquals("1970-01-01T00:00:00.000Z", seen.text("main script", script, "d"));
    assertEquals("Uint8Array(2) [1, 2]", seen.text("main script", script, "t"));
    Value p = seen.value("main script", script, "p");
    assertEquals(p, seen.object("main script", script, "s").properties().getFirst().value());
    HeapObject cyc = seen.object("main script", script, "cyc");
    assertEquals(p, cyc.properties().get(0).value(), "one object, two ways to it");
    assertEquals(new Value.Reference(cyc.id()), cyc.properties().get(1).value(), "a cycle");
    assertEquals(
        new Value.Accessor(true, true),
        seen.object("main script", script, "acc").properties().getFirst().value());
  }

  @Test
  void lookingRunsNothingOfTheProgram() throws Exception {
    String program =
        """
        let asked = 0;
        const ask = () => { asked++; console.log('asked'); return 1; };
        const getter = { get secret() { return ask(); }, toString: ask, valueOf: ask,
          [Symbol.toPrimitive]: ask, get [Symbol.toStringTag]() { return ask(); }, toJSON: ask };
        const proxy = new Proxy({ a: 1 }, { get: ask, has: ask, ownKeys: ask, getPrototypeOf: ask,
          getOwnPropertyDescriptor: ask });
        class Loud { static get [Symbol.species]() { return ask(); } }
        const loud = new Loud();
        const keyed = new Map([[getter, proxy]]);
        console.log('here');
        console.log('after');
        """;
    try (Recording recording = Recording.start(Scenario.of("test.js", program))) {
      recording.await(Integer.MAX_VALUE);
      List<String> before = steps(recording.trace());
      Seen seen = Seen.of(recording, step(recording.trace(), "after"));
      assertEquals("0", seen.text("main script", Scope.Kind.SCRIPT, "asked"));
      assertEquals("Proxy", seen.text("main script", Scope.Kind.SCRIPT, "proxy"));
      assertEquals(before, steps(recording.trace()));
    }
  }

  @Test
  void promisesAndWhoWaitsForWhom() throws Exception {
    Inspection in =
        Seen.at(
                "here",
                """
                const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));
                const done = Promise.resolve(1);
                const slow = sleep(50);
                async function main() { await slow; }
                const result = main();
                const all = Promise.all([result, slow]);
                const shown = all.then(function show() {}).catch(() => {});
                const bad = Promise.reject(new Error('no'));
                bad.catch(() => {});
                setTimeout(() => console.log('here'), 5);
                """)
            .in;
    assertEquals(PromiseState.State.FULFILLED, promise(in, "done").state());
    assertEquals(new Value.Primitive("1"), promise(in, "done").result());
    assertEquals(PromiseState.State.REJECTED, promise(in, "bad").state());
    assertTrue(promise(in, "bad").handled());
    PromiseState slow = promise(in, "slow");
    assertNull(slow.result());
    assertEquals(1, slow.made().line());
    assertEquals("main()", promise(in, "result").maker());
    assertTrue(waits(in, "slow", "result", "await"));
    assertTrue(waits(in, "slow", "all", "Promise.all"));
    assertTrue(waits(in, "result", "all", "Promise.all"));
    assertTrue(
        in.dependences().stream()
            .anyMatch(d -> d.from() == promise(in, "all").id() && d.label().equals("then(show)")));
  }

  @Test
  void idsStayFromStepToStepAndFromReplayToReplay() throws Exception {
    String program =
        """
        const first = { a: 1 };
        console.log('one');
        const p = Promise.resolve();
        const second = [first, p];
        console.log('two');
        """;
    try (Recording recording = Recording.start(Scenario.of("test.js", program));
        Recording again = Recording.start(Scenario.of("test.js", program))) {
      recording.await(Integer.MAX_VALUE);
      again.await(Integer.MAX_VALUE);
      Seen one = Seen.of(recording, step(recording.trace(), "one"));
      Seen two = Seen.of(recording, step(recording.trace(), "two"));
      Scope.Kind script = Scope.Kind.SCRIPT;
      assertEquals(
          one.value("main script", script, "first"), two.value("main script", script, "first"));
      assertEquals(two.in, Seen.of(again, step(again.trace(), "two")).in);
    }
  }

  @Test
  void whoMovesOnNoLongerWaits() throws Exception {
    String program = "for (let i = 0; i < 3000; i++) { let x = i; }\nconsole.log('here');";
    try (Recording recording = Recording.start(Scenario.of("test.js", program))) {
      recording.await(Integer.MAX_VALUE);
      int last = step(recording.trace(), "here");
      CompletableFuture<Inspection> first = recording.inspect(last);
      CompletableFuture<Inspection> second = recording.inspect(5);
      assertThrows(CancellationException.class, first::get);
      assertEquals(5, second.get().step());
    }
  }

  @Test
  void aReplayThatStallsIsEnded() throws Exception {
    String stalls = "console.log('here');\nsetTimeout(() => /(a*)*\\1b/.test('a'.repeat(99)));";
    Limits limits = new Limits(1_000, 500, Duration.ofMillis(500));
    try (Recording recording = Recording.start(Scenario.of("test.js", stalls), limits)) {
      recording.await(Integer.MAX_VALUE);
      int last = recording.trace().size() - 1;
      assertEquals(last, recording.inspect(last).get().step());
    }
  }

  private static boolean waits(Inspection in, String from, String to, String label) {
    return in.dependences().stream()
        .anyMatch(
            d ->
                d.from() == promise(in, from).id()
                    && d.to() == promise(in, to).id()
                    && d.label().equals(label));
  }

  private static PromiseState promise(Inspection in, String name) {
    return in.promises().stream().filter(p -> p.names().contains(name)).findFirst().orElseThrow();
  }

  private static List<String> steps(Trace trace) {
    return Recorded.steps(trace).stream().map(step -> step.event().toString()).toList();
  }

  static int step(Trace trace, String log) {
    for (int i = 0; i < trace.size(); i++) {
      if (trace.step(i).event() instanceof Event.Logged(var line) && line.text().equals(log)) {
        return i;
      }
    }
    throw new AssertionError("no log " + log);
  }

  /** An inspection with the names of its frames. */
  private record Seen(Inspection in, List<Frame> stack) {

    static Seen at(String log, String program) throws Exception {
      try (Recording recording = Recording.start(Scenario.of("test.js", program))) {
        recording.await(Integer.MAX_VALUE);
        return of(recording, step(recording.trace(), log));
      }
    }

    static Seen of(Recording recording, int step) throws Exception {
      return new Seen(
          recording.inspect(step).get(), recording.trace().step(step).agentAfter().stack());
    }

    Slot slot(String function, Scope.Kind kind, String name) {
      Frame frame = stack.stream().filter(f -> f.name().equals(function)).findFirst().orElseThrow();
      FrameScopes scopes = Objects.requireNonNull(in.frame(frame.id()));
      return scopes.scopes().stream()
          .filter(scope -> scope.kind() == kind)
          .flatMap(scope -> scope.variables().stream())
          .filter(slot -> slot.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new AssertionError(name + " not in " + scopes));
    }

    Value value(String function, Scope.Kind kind, String name) {
      return slot(function, kind, name).value();
    }

    String text(String function, Scope.Kind kind, String name) {
      return Brief.of(in, value(function, kind, name), 200);
    }

    HeapObject object(String function, Scope.Kind kind, String name) {
      return Objects.requireNonNull(in.object(value(function, kind, name)));
    }
  }
}
