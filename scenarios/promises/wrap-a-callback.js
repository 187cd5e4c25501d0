/*---
title: From a callback to a promise
topic: promises
level: beginner
summary: An old function that calls back becomes one that returns a promise. The task stays, a microtask is added.
ideas: [4, 14]
stops:
  - log: 1
    note: "Two timers wait under Web APIs. The promise that `wait` returned is pending until the first of them calls back."
  - log: 2
    question: "The timer's task resolves the promise. Is the callback of `then` called inside this task?"
    answer: "After it. The task ends, the stack is empty, and then the microtask that `resolve` queued runs."
  - log: 4
    note: "The microtask: it runs when its task is over, before any other task."
output: |
  the script goes on
  the timer calls back
  its task is nearly over
  waited 100 ms
  the next timer
---*/
function wait(ms) {
  return new Promise((resolve) => {
    setTimeout(() => {
      console.log('the timer calls back');
      resolve(ms);
      console.log('its task is nearly over');
    }, ms);
  });
}

wait(100).then((ms) => console.log('waited', ms, 'ms'));
setTimeout(() => console.log('the next timer'), 100);
console.log('the script goes on');
