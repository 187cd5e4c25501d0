/*---
title: "Q15: A microtask in a microtask"
topic: rapid fire
level: beginner
summary: "5 lines of code: what do they print, and in which order?"
ideas: [15, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`B`, `C`, `A`."
  - end: true
    note: "The queue is emptied completely, with all that joins it meanwhile. The timer has to wait for `C`, too."
output: |
  B
  C
  A
---*/
setTimeout(() => console.log('A'), 0);
queueMicrotask(() => {
  console.log('B');
  queueMicrotask(() => console.log('C'));
});
