/*---
title: "Q14: A microtask in a timer"
topic: rapid fire
level: beginner
summary: "5 lines of code: what do they print, and in which order?"
ideas: [14, 16, 22]
myths: [1]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `B`, `C`."
  - end: true
    note: "After each task the microtask queue is emptied. So `B` runs after the first timer's task and before the second one's."
output: |
  A
  B
  C
---*/
setTimeout(() => {
  console.log('A');
  Promise.resolve().then(() => console.log('B'));
}, 0);
setTimeout(() => console.log('C'), 0);
