/*---
title: Zero milliseconds is not now
topic: timers
level: beginner
summary: Even a timer of 0 ms waits for the stack to empty, and for the microtasks before it.
ideas: [5, 14, 17]
stops:
  - start: true
    question: "The timer is set before the promise, with a delay of 0 ms. Which of the two callbacks comes first?"
    answer: "The promise's. It is a microtask, and the microtask queue is emptied before the loop takes the timer's task."
  - log: 2
    note: "The timer is due already and its task is queued. It cannot run: the main script is still on the stack."
  - log: 3
    note: "The script has ended. The microtask queue is emptied first; the timer's task still waits."
output: |
  open the door
  close the door
  promise: before any timer
  timer: after stack and microtasks
---*/
console.log('open the door');
setTimeout(() => console.log('timer: after stack and microtasks'), 0);
Promise.resolve().then(() => console.log('promise: before any timer'));
console.log('close the door');
