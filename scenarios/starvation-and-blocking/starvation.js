/*---
title: Microtasks that starve a timer
topic: blocking
level: intermediate
summary: "Each microtask queues the next: as long as they go on, no timer and no click gets its turn."
ideas: [15, 19]
stops:
  - log: 1
    note: "The timer's task is in the queue, and a microtask is, too. That microtask will queue the next one, and so on."
  - at: "turns += 1;"
    visit: 50
    question: "The stack is empty again and again between these microtasks. Why does the timer not get its turn?"
    answer: "The loop leaves the microtask queue only when it is empty, and each microtask puts in another one."
  - log: 2
    note: "The hundredth microtask queued none, so at last the loop could take a task."
output: |
  the script ends
  the timer, after 100 microtasks
---*/
let turns = 0;

function again() {
  turns += 1;
  if (turns < 100) queueMicrotask(again);
}

setTimeout(() => console.log('the timer, after', turns, 'microtasks'), 0);
again();
console.log('the script ends');
