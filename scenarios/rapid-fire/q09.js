/*---
title: "Q9: Two microtasks"
topic: rapid fire
level: beginner
summary: "4 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`D`, `A`, `B`, `C`."
  - end: true
    note: "`then` on a fulfilled promise and `queueMicrotask` put into the same queue: first in, first out."
output: |
  D
  A
  B
  C
---*/
queueMicrotask(() => console.log('A'));
Promise.resolve().then(() => console.log('B'));
queueMicrotask(() => console.log('C'));
console.log('D');
