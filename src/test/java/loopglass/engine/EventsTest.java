package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Events and aborting, as a program sees them (DOM §2, §3). */
class EventsTest {

  private static String out(String program) throws InterruptedException {
    return Ran.text(program).out();
  }

  @Test
  void aProgramsOwnClassCanBeATarget() throws Exception {
    assertEquals(
        "My [EventTarget] { n: 1 } true\n",
        out(
            """
            class My extends EventTarget { constructor() { super(); this.n = 1; } }
            const my = new My();
            console.log(my, my instanceof EventTarget);
            """));
  }

  @Test
  void anErrorInAListenerIsReportedAndTheNextIsCalled() throws Exception {
    Ran ran =
        Ran.text(
            """
            const t = new EventTarget();
            t.addEventListener('x', () => { throw new Error('first'); });
            t.addEventListener('x', () => console.log('second'));
            console.log(t.dispatchEvent(new Event('x')));
            """);
    assertEquals("second\ntrue\n", ran.out());
    assertEquals("Uncaught Error: first", ran.err().lines().findFirst().orElse(""));
  }

  @Test
  void aHandlerKeepsItsPlaceAmongListeners() throws Exception {
    assertEquals(
        "handler 2\nlistener\n",
        out(
            """
            onerror = () => { console.log('handler 1'); return true; };
            addEventListener('error', () => console.log('listener'));
            onerror = () => { console.log('handler 2'); return true; };
            reportError(new Error('x'));
            """));
  }

  @Test
  void onceHoldsOnTheWindowToo() throws Exception {
    assertEquals(
        "once\n",
        out(
            """
            addEventListener('error', e => { console.log('once'); e.preventDefault(); },
              { once: true });
            reportError(1);
            reportError(2);
            """));
  }

  @Test
  void aPassiveListenerCannotPrevent() throws Exception {
    assertEquals(
        "true false\nfalse true\n",
        out(
            """
            for (const passive of [true, false]) {
              const t = new EventTarget();
              t.addEventListener('x', e => e.preventDefault(), { passive });
              const e = new Event('x', { cancelable: true });
              console.log(t.dispatchEvent(e), e.defaultPrevented);
            }
            """));
  }

  @Test
  void stopImmediatePropagationLeavesTheOthersOut() throws Exception {
    assertEquals(
        "1\n",
        out(
            """
            const t = new EventTarget();
            t.addEventListener('x', e => { console.log(1); e.stopImmediatePropagation(); });
            t.addEventListener('x', () => console.log(2));
            t.dispatchEvent(new Event('x'));
            """));
  }

  @Test
  void aSignalTakesListenersAway() throws Exception {
    assertEquals(
        "before\n",
        out(
            """
            const c = new AbortController();
            const t = new EventTarget();
            t.addEventListener('x', () => console.log('before'), { signal: c.signal });
            t.dispatchEvent(new Event('x'));
            c.abort();
            t.dispatchEvent(new Event('x'));
            """));
  }

  @Test
  void aDependentSignalIsAbortedWithItsSource() throws Exception {
    assertEquals(
        "source\ndependent true true\n",
        out(
            """
            const c = new AbortController();
            const any = AbortSignal.any([new AbortController().signal, c.signal]);
            any.onabort = () =>
              console.log('dependent', any.aborted, any.reason === c.signal.reason);
            c.signal.onabort = () => console.log('source');
            c.abort();
            """));
  }

  @Test
  void whatABrowserHasAndWeHaveNotIsNamed() throws Exception {
    assertEquals(
        "ReferenceError RTCPeerConnection is not simulated by Loopglass yet\nundefined\n",
        out(
            """
            try { new RTCPeerConnection(); } catch (e) { console.log(e.name, e.message); }
            console.log(typeof RTCPeerConnection);
            """));
  }

  @Test
  void theWindowKnowsTheEventWhoseListenerRuns() throws Exception {
    assertEquals(
        "undefined\nx y x\nundefined\nmine\n",
        out(
            """
            const t = new EventTarget();
            const seen = [];
            t.addEventListener('y', () => seen.push(window.event.type));
            t.addEventListener('x', () => {
              seen.push(event.type);
              t.dispatchEvent(new Event('y'));
              seen.push(event.type);
            });
            console.log(window.event);
            t.dispatchEvent(new Event('x'));
            console.log(seen.join(' '));
            console.log(window.event);
            event = 'mine';
            console.log(event);
            """));
  }

  @Test
  void aClosedShadowTreeStaysHidden() throws Exception {
    assertEquals(
        "inside P 2\noutside DIV DIV 2\nnull null\n",
        out(
            """
            const host = document.createElement('div');
            document.createElement('section').append(host);
            const root = host.attachShadow({ mode: 'closed' });
            const inner = root.appendChild(document.createElement('p'));
            const other = root.appendChild(document.createElement('a'));
            const lost = new FocusEvent('x', { bubbles: true, composed: true, relatedTarget: other });
            inner.addEventListener('x', e => console.log('inside', e.target.tagName,
              e.composedPath().length));
            host.addEventListener('x', e => console.log('never'));
            inner.dispatchEvent(lost);
            inner.addEventListener('y', e => {});
            host.addEventListener('y', e => console.log('outside', e.target.tagName,
              e.currentTarget.tagName, e.composedPath().length));
            inner.dispatchEvent(new Event('y', { bubbles: true, composed: true }));
            const kept = new Event('z', { bubbles: true });
            inner.dispatchEvent(kept);
            console.log(kept.target, lost.target);
            """));
  }

  @Test
  void nobodyCanForgeTrust() throws Exception {
    assertEquals(
        "[\"isTrusted\"] TypeError\n",
        out(
            """
            const e = new Event('x');
            try {
              Object.defineProperty(e, 'isTrusted', { value: true });
            } catch (error) {
              console.log(JSON.stringify(Object.keys(e)), error.name);
            }
            """));
  }
}
