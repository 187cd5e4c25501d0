package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the console's functions write; the texts are Node's, times and assertions apart. */
class ConsoleTest {

  @Test
  void tablesHaveARowForEachPropertyOfTheDataAndAColumnForEachOfTheirs() throws Exception {
    assertEquals(
        """
        ┌─────────┬───┬──────┬──────────┬────────┐
        │ (index) │ 0 │ a    │ c        │ Values │
        ├─────────┼───┼──────┼──────────┼────────┤
        │ 0       │   │ 1    │          │        │
        │ 1       │   │ '語' │ [Object] │        │
        │ 2       │   │      │          │ 5      │
        │ 3       │ 7 │      │          │        │
        └─────────┴───┴──────┴──────────┴────────┘
        ┌─────────┬─────┐
        │ (index) │ b   │
        ├─────────┼─────┤
        │ x       │ 'B' │
        │ y       │     │
        └─────────┴─────┘
        ┌───────────────────┬──────┬──────────┐
        │ (iteration index) │ Key  │ Values   │
        ├───────────────────┼──────┼──────────┤
        │ 0                 │ 'k'  │ [ 1, 2 ] │
        │ 1                 │ true │ {}       │
        └───────────────────┴──────┴──────────┘
        ┌───────────────────┬────────┐
        │ (iteration index) │ Values │
        ├───────────────────┼────────┤
        │ 0                 │ 's'    │
        └───────────────────┴────────┘
        plain
        """,
        out(
            """
            console.table([{ a: 1 }, { a: '語', c: { d: 1, e: 2, f: 3 } }, 5, [7]]);
            console.table({ x: { a: 1, b: 'B' }, y: 2 }, ['b']);
            console.table(new Map([['k', [1, 2]], [true, {}]]));
            console.table(new Set(['s']));
            console.table('plain');
            """));
  }

  @Test
  void groupsIndentEveryLineInThem() throws Exception {
    assertEquals(
        "G 1\n  two\n  lines\n    deep\n  back\nout\n",
        out(
            """
            console.group('G %d', 1);
            console.log('two\\nlines');
            console.groupCollapsed();
            console.info('deep');
            console.groupEnd();
            console.debug('back');
            console.groupEnd();
            console.groupEnd();
            console.log('out');
            """));
  }

  @Test
  void clearingClosesGroupsAndPrintsNothing() throws Exception {
    assertEquals("G\nout\n", out("console.group('G'); console.clear(); console.log('out');"));
  }

  @Test
  void countsAndTimesGoByLabel() throws Exception {
    Ran ran =
        Ran.text(
            """
            console.count(); console.count('x'); console.count(); console.countReset();
            console.count(undefined); console.countReset('none');
            console.time(); console.time(); console.timeEnd('none');
            setTimeout(() => console.timeLog('default', 'so far', { n: 1 }), 12);
            setTimeout(() => console.timeEnd(), 1500);
            console.time('long'); setTimeout(() => console.timeEnd('long'), 3_725_004);
            """);
    assertEquals(
        """
        default: 1
        x: 1
        default: 2
        default: 1
        default: 12ms so far { n: 1 }
        default: 1.500s
        long: 1:02:05.004 (h:mm:ss.mmm)
        """,
        ran.out());
    assertEquals(
        """
        Count for 'none' does not exist
        Label 'default' already exists for console.time()
        No such label 'none' for console.timeEnd()
        """,
        ran.err());
  }

  @Test
  void assertAndTraceWriteAsErrors() throws Exception {
    Ran ran =
        Ran.text(
            """
            console.assert(true, 'not this'); console.assert(); console.assert(0, 'a %d', 5);
            console.assert(false, { a: 1 }, 'b %d'); console.assert(false, Symbol('s'));
            console.assert(false, '%O', [1], { b: 2 });
            function f() { console.trace('at %s', 'f'); }
            f();
            """);
    assertEquals("", ran.out());
    assertEquals(
        """
        Assertion failed
        Assertion failed: a 5
        Assertion failed: { a: 1 } b %d
        Assertion failed: Symbol(s)
        Assertion failed: [ 1 ] { b: 2 }
        Trace: at f
            at f (test.js:4:24)
            at test.js:5:1
        """,
        ran.err());
  }

  @Test
  void dirTakesOptions() throws Exception {
    assertEquals(
        "{ a: [Object] }\n'text'\n{ a: { b: 1 } } 5\n",
        out(
            """
            console.dir({ a: { b: 1 } }, { depth: 0 });
            console.dir('text');
            console.dirxml({ a: { b: 1 } }, 5);
            """));
  }

  private static String out(String program) throws InterruptedException {
    return Ran.text(program).out();
  }
}
