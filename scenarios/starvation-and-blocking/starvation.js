/*---
title: Microtasks that starve a timer
topic: microtasks
level: intermediate
summary: "Each microtask queues the next: as long as they go on, no timer and no click gets its turn."
output: |
  the script ends
  the timer, after 100 microtasks
---*/
// Each microtask queues the next: as long as they go on, no task gets its turn.
let turns = 0;

function again() {
  turns += 1;
  if (turns < 100) queueMicrotask(again);
}

setTimeout(() => console.log('the timer, after', turns, 'microtasks'), 0);
again();
console.log('the script ends');
