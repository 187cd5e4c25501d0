/*---
title: "abort() is synchronous, a timeout is a task"
topic: network
level: intermediate
summary: "A signal is only a messenger: abort() tells at once, a timeout tells in a task."
host: browser
output: |
  before abort()
  the listener runs inside abort()
  after abort(): the naps have not gone on yet
  cat was woken: AbortError
  owl was woken: AbortError
  dog was woken: TimeoutError
---*/
// A signal is only a messenger: whoever was asked to stop must listen to it.
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

button.signal.addEventListener('abort', () => console.log('the listener runs inside abort()'));
setTimeout(() => {
  console.log('before abort()');
  button.abort();
  console.log('after abort(): the naps have not gone on yet');
}, 20);
