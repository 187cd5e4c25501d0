/*---
title: "Q47: A frame, a timer, a microtask"
topic: rapid fire
level: advanced
summary: "10 lines of code: what do they print, and in which order?"
host: browser
ideas: [7, 22]
myths: [15]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`F`, `A`, `C`, `D`, `E`, `B`."
  - end: true
    note: "In a frame all callbacks run first, each followed by its microtasks. The timer's task has to wait until the frame is done."
output: |
  F
  A
  C
  D
  E
  B
---*/
requestAnimationFrame(() => {
  console.log('A');
  setTimeout(() => console.log('B'), 0);
  queueMicrotask(() => console.log('C'));
});
requestAnimationFrame(() => {
  console.log('D');
  queueMicrotask(() => console.log('E'));
});
console.log('F');
