/*---
title: "Q43: Tasks within tasks"
topic: rapid fire
level: advanced
summary: "11 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`E`, `F`, `A`, `C`, `D`, `B`."
  - end: true
    note: "The executor runs with the script, then the microtask. The timers are taken in order, each with the microtasks it made, and the timer set by a timer comes last."
output: |
  E
  F
  A
  C
  D
  B
---*/
setTimeout(() => {
  console.log('A');
  setTimeout(() => console.log('B'), 0);
  queueMicrotask(() => console.log('C'));
}, 0);
setTimeout(() => console.log('D'), 0);

new Promise((resolve) => {
  console.log('E');
  resolve();
}).then(() => console.log('F'));
