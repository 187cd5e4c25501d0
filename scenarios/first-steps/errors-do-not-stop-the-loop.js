/*---
title: A callback that throws
topic: errors
level: intermediate
summary: What a callback throws is reported; the loop goes on with the next task.
host: browser
ideas: [16]
myths: [29]
stops:
  - start: true
    question: "A timer's callback throws. Does the timer after it still run?"
    answer: "Yes. An error ends the callback that threw it. It is reported to the page, and the loop goes on."
  - log: 1
    note: "`reportError` tells the page at once: the listener is called in the middle of the script, like by any other call."
  - log: 3
    note: "A rejected promise is reported later, when the microtasks are done and still nobody has caught it."
  - log: 5
    note: "The callback before this one threw. The loop took the next task as if nothing had happened."
output: |
  reported: Uncaught Error: the floor is wet
  the script ends
  nobody caught: the milk is off
  reported: Uncaught Error: a cup broke
  the next task runs
---*/
addEventListener('error', (event) => {
  console.log('reported:', event.message);
  event.preventDefault();
});
addEventListener('unhandledrejection', (event) => {
  console.log('nobody caught:', event.reason.message);
  event.preventDefault();
});

setTimeout(function dropCup() {
  throw new Error('a cup broke');
}, 10);
setTimeout(() => console.log('the next task runs'), 20);
Promise.reject(new Error('the milk is off'));
reportError(new Error('the floor is wet'));
console.log('the script ends');
