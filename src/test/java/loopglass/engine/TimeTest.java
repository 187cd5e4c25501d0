package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import loopglass.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The clock, the scheduler, and what surrounds the page, as a program notices them. */
class TimeTest {

  @Test
  void prioritiesDecideAndThenTheOrderOfPosting() throws Exception {
    assertEquals(
        "blocking\nraised\nvisible\ntimer\nyielded back\nbackground\n",
        out(
            """
            const c = new TaskController({ priority: 'background' });
            scheduler.postTask(() => console.log('background'), { priority: 'background' });
            scheduler.postTask(() => console.log('blocking'), { priority: 'user-blocking' });
            scheduler.postTask(() => console.log('raised'), { signal: c.signal });
            scheduler.postTask(async () => {
              console.log('visible');
              setTimeout(() => console.log('timer'));
              await null;
            }).then(() => scheduler.postTask(() => console.log('yielded back')));
            c.setPriority('user-blocking');
            """));
  }

  @Test
  void aYieldComesBackBeforeOthersOfItsPriority() throws Exception {
    assertEquals(
        "b1\nvisible\nb2\nb3\n",
        out(
            """
            scheduler.postTask(async () => {
              console.log('b1');
              scheduler.postTask(() => console.log('visible'));
              await scheduler.yield();
              console.log('b2');
            }, { priority: 'background' });
            scheduler.postTask(() => console.log('b3'), { priority: 'background' });
            """));
  }

  @Test
  void abortingATaskRejectsItsPromise() throws Exception {
    assertEquals(
        "AbortError waiting\nAbortError running\n",
        out(
            """
            const a = new AbortController();
            scheduler.postTask(() => console.log('never'), { signal: a.signal, delay: 50 })
                .catch(e => console.log(e.name, 'waiting'));
            setTimeout(() => a.abort(), 10);
            const b = new AbortController();
            scheduler.postTask(() => b.abort(), { signal: b.signal, delay: 20 })
                .catch(e => console.log(e.name, 'running'));
            """));
  }

  @Test
  void observersHearOfMarksAndLongTasksInATask() throws Exception {
    assertEquals(
        "microtask\nmark:a measure:m\ntimer\n20\nlongtask:self\n80\n",
        out(
            """
            const o = new PerformanceObserver(list => {
              console.log(list.getEntries().map(e => e.entryType + ':' + e.name).join(' '));
              const last = list.getEntries().at(-1);
              if (last.entryType === 'longtask') console.log(last.duration);
            });
            o.observe({ entryTypes: ['mark', 'measure', 'longtask'] });
            performance.mark('a');
            performance.measure('m', 'a');
            setTimeout(() => console.log('timer'));
            Promise.resolve().then(() => console.log('microtask'));
            const busy = ms => { const s = performance.now(); while (performance.now() - s < ms); };
            setTimeout(() => { busy(20); console.log(20); }, 100);
            setTimeout(() => busy(80), 200);
            """));
  }

  @Test
  void marksAreKeptByTheirStartUntilTheyAreCleared() throws Exception {
    assertEquals(
        "a,b 5 { x: 1 }\n3 -4\n\n[\"name\",\"entryType\",\"startTime\",\"duration\"]\n",
        out(
            """
            performance.mark('b', { startTime: 5, detail: { x: 1 } });
            performance.mark('a', { startTime: 1 });
            const [a, b] = performance.getEntriesByType('mark');
            console.log([a.name, b.name].join(), b.startTime, b.detail);
            console.log(performance.measure('m', { start: 1, end: 4 }).duration,
                performance.measure('n', 'b', 'a').duration);
            performance.clearMarks();
            performance.clearMeasures('n');
            console.log(performance.getEntriesByType('mark').join());
            console.log(JSON.stringify(Object.keys(performance.getEntries()[0].toJSON())));
            """));
  }

  @Test
  void historyGoesBetweenEntriesOfThisPage() throws Exception {
    assertEquals(
        "/?q=1 3 { n: 2 } true\n/ { n: 1 }\n/?q=1#x null\nhashchange #x\n",
        out(
            """
            addEventListener('popstate',
                e => console.log(location.pathname + location.search + location.hash, e.state));
            addEventListener('hashchange', () => console.log('hashchange', location.hash));
            history.pushState({ n: 1 }, '');
            history.pushState({ n: 2 }, '', '?q=1');
            console.log(location.pathname + location.search, history.length, history.state,
                history.state === history.state);
            history.back();
            history.go(9);
            setTimeout(() => { history.replaceState(null, '', '?q=1'); location.hash = 'x'; }, 50);
            """));
  }

  @Test
  void leavingThePageIsRefusedInWords() throws Exception {
    Ran ran = Ran.text("location.href = '/other'; location.reload(); console.log('still here');");
    assertEquals("still here\n", ran.out());
    assertEquals(
        """
        Loopglass stays on this page: location.href wanted to go to https://loopglass.test/other, \
        which is not simulated.
        Loopglass stays on this page: location.reload() wanted to load it again, \
        which is not simulated.
        """,
        ran.err());
  }

  @Test
  void randomValuesAreTheSameEveryTime() throws Exception {
    String program =
        "console.log(crypto.randomUUID(), crypto.randomUUID(),"
            + " crypto.getRandomValues(new Uint16Array(4)), Math.random());";
    String once = out(program);
    assertEquals(once, out(program));
    assertTrue(once.matches("(?s)[0-9a-f-]{14}4[0-9a-f]{3}-[89ab].*"), once);
  }

  @Test
  void base64GoesBothWays() throws Exception {
    assertEquals(
        "6Q== hi a a bnVsbA== ||\n",
        out(
            """
            console.log(btoa('é'), atob(' aG k= '), atob('YQ=='), atob('YR'), btoa(null),
                btoa('') + '|' + atob('') + '|');
            """));
  }

  @Test
  void theDigestIsTheStandards() throws Exception {
    assertEquals(
        "a9993e364706816aba3e25717850c26c9cd0d89d\n",
        out(
            """
            crypto.subtle.digest('sha-1', new TextEncoder().encode('abc')).then(buffer =>
              console.log([...new Uint8Array(buffer)].map(b => b.toString(16).padStart(2, 0)).join('')));
            """));
  }

  @Test
  void theSurroundingsOfThePageChangeInTasks() throws Exception {
    assertEquals(
        "#x true\noffline false 30\nonline true 50\nhidden true 60\nvisible false 90\nback 120\n",
        parsed(
            """
            /*---
            inputs:
              - { at: 30ms, offline: true }
              - { at: 50ms, online: true }
              - { at: 60ms, visibility: hidden }
              - { at: 90ms, visibility: visible }
              - { at: 100ms, history: back }
            ---*/
            for (const type of ['online', 'offline'])
              addEventListener(type, () => console.log(type, navigator.onLine, performance.now()));
            document.onvisibilitychange = () =>
              console.log(document.visibilityState, document.hidden, performance.now());
            location.hash = 'x';
            console.log(document.location.hash, document.URL === location.href);
            addEventListener('popstate', () => console.log('back', performance.now()));
            """));
  }

  @Test
  void dialogsKeepTheStackWhileTheClockMovesOn() throws Exception {
    assertEquals(
        """
        alert: hi (closed after one second)
        confirm: sure? (answered with OK after one second)
        prompt: name (answered with "Ada" after one second)
        true Ada 3000
        timer 3000
        """,
        out(
            """
            setTimeout(() => console.log('timer', performance.now()), 100);
            alert('hi');
            console.log(confirm('sure?'), prompt('name', 'Ada'), performance.now());
            """));
  }

  private static String parsed(String program) throws Exception {
    return Ran.program(Scenario.parse("test.js", program)).out();
  }

  private static String out(String program) throws InterruptedException {
    return Ran.text(program).out();
  }
}
