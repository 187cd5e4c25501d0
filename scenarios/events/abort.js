/*---
title: "abort() is synchronous, a timeout is a task"
topic: network
level: intermediate
summary: "A signal is only a messenger: abort() tells at once, a timeout tells in a task."
host: browser
ideas: [16, 21]
myths: [22]
stops:
  - log: 1
    question: "Three naps wait for a signal. Which of them will hear of the call `abort()` inside this timer?"
    answer: "`cat` and `owl`, whose signals hang on this button. `dog` has a signal of its own, with a timeout."
  - log: 2
    note: "The listener lies on the stack above `abort()`: an event that code sends is a plain call."
  - log: 3
    note: "`abort()` has returned and the promises are rejected, but the naps go on in microtasks, which come after this task."
  - log: 6
    note: "The other signal tells of its timeout in a task, after 50 ms."
output: |
  before abort()
  the listener runs inside abort()
  after abort(): the naps have not gone on yet
  cat was woken: AbortError
  owl was woken: AbortError
  dog was woken: TimeoutError
---*/
function sleep(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('rested'), milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    }, { once: true });
  });
}

async function nap(name, signal) {
  try {
    console.log(name, await sleep(1000, signal));
  } catch (reason) {
    console.log(name, 'was woken:', reason.name);
  }
}

const button = new AbortController();
nap('cat', button.signal);
nap('dog', AbortSignal.timeout(50));
nap('owl', AbortSignal.any([button.signal, AbortSignal.timeout(5000)]));

button.signal.addEventListener('abort', () => {
  console.log('the listener runs inside abort()');
});
setTimeout(() => {
  console.log('before abort()');
  button.abort();
  console.log('after abort(): the naps have not gone on yet');
}, 20);
