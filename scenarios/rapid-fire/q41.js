/*---
title: "Q41: Resolved with a promise"
topic: rapid fire
level: advanced
summary: "7 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`B`, `C`, `A`, `D`."
  - end: true
    note: "`resolve` with a promise has to wait for that one: its `then` is called in a first microtask, its answer comes in a second, the callback in a third."
output: |
  B
  C
  A
  D
---*/
const inner = Promise.resolve('A');
new Promise((resolve) => resolve(inner)).then((word) => {
  console.log(word);
});
inner.then(() => console.log('B'))
  .then(() => console.log('C'))
  .then(() => console.log('D'));
