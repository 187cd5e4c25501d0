/*---
title: Try again, a little later
topic: promises
level: intermediate
summary: A failed attempt waits, then the same function is called again. A chain of promises grows while it runs.
ideas: [5, 14]
stops:
  - log: 1
    note: "The first attempt. It fails at once; then `pause` sets a timer, and until that calls back the stack stays empty."
  - log: 2
    question: "Each pause is twice as long as the one before. When does the third attempt come?"
    answer: "100 ms after the second one, at 150 ms: the pauses are 50 ms and 100 ms."
  - log: 4
    note: "The inner promise fulfilled the one around it, and that one the outermost: the value went up the whole chain."
output: |
  attempt 1
  attempt 2
  attempt 3
  answer: hello
---*/
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let calls = 0;

function ask() {
  calls += 1;
  console.log('attempt', calls);
  return calls < 3
    ? Promise.reject(new Error('busy'))
    : Promise.resolve('hello');
}

function retry(action, ms) {
  return action().catch(() => pause(ms).then(() => retry(action, ms * 2)));
}

retry(ask, 50).then((answer) => console.log('answer:', answer));
