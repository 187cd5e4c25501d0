package loopglass.engine;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Makes small programs that mix timers, microtasks, promises, async functions and errors. */
final class Programs {

  private static final List<String> LEAVES =
      List.of(
          "console.log('a');",
          "queueMicrotask(() => console.log('q'));",
          "Promise.resolve(1).then(v => console.log('then', v));",
          "Promise.reject(new Error('r')).catch(e => console.log(e.message));",
          "Promise.reject('nobody');",
          "setTimeout(() => console.log('t0'), 0);",
          "setTimeout(() => { throw new Error('in timer'); }, 3);",
          "clearTimeout(setTimeout(() => console.log('never'), 1));",
          "{ const s = Date.now(); while (Date.now() - s < 5); }",
          "[1, 2].map(x => x * 2).forEach(x => console.log(x));",
          "for (const v of gen(2)) console.log(v);",
          "Promise.all([1, later(2), Promise.resolve(3)]).then(v => console.log(v));",
          "Promise.race([later(1), later(2)]).finally(() => console.log('raced'));",
          "later(3).then(v => console.log('later', v));",
          "try { deep(3); } catch (e) { console.log('caught', e.message); }",
          "for (let i = 0; i < 4000; i++);",
          "new Promise(r => setTimeout(r, 2, 'late')).then(v => console.log(v));",
          "(async () => { for await (const v of agen()) console.log('ag', v); })();",
          "{ let n = 0; const id = setInterval(() => { if (++n === 3) clearInterval(id); }, 2); }");

  private static final List<String> WRAPPERS =
      List.of(
          "setTimeout(() => { %s }, 1);",
          "queueMicrotask(() => { %s });",
          "(async () => { %s })();",
          "(async () => { await null; %s await later(1); })();",
          "Promise.resolve().then(() => { %s });",
          "(() => { %s })();");

  private static final String PRELUDE =
      """
      async function later(n) { await null; return n; }
      function deep(n) { if (n === 0) throw new TypeError('deep'); deep(n - 1); }
      function* gen(n) { for (let i = 0; i < n; i++) yield i; }
      async function* agen() { yield 1; await null; yield 2; }
      """;

  private Programs() {}

  static Arbitrary<String> any() {
    return statement(2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(statements -> PRELUDE + String.join("\n", new ArrayList<>(statements)));
  }

  private static Arbitrary<String> statement(int depth) {
    Arbitrary<String> leaf = Arbitraries.of(LEAVES);
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<String> wrapped =
        Arbitraries.of(WRAPPERS)
            .flatMap(
                wrapper ->
                    statement(depth - 1)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(inner -> wrapper.replace("%s", String.join(" ", inner))));
    return Arbitraries.oneOf(leaf, wrapped);
  }
}
