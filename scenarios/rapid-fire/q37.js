/*---
title: "Q37: One promise, two callbacks"
topic: rapid fire
level: advanced
summary: "5 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `B`, `C`."
  - end: true
    note: "`A` and `B` hang on the same promise and are queued together. `C` hangs on the promise that the first `then` made, which is later."
output: |
  A
  B
  C
---*/
const promise = Promise.resolve();
promise
  .then(() => console.log('A'))
  .then(() => console.log('C'));
promise.then(() => console.log('B'));
