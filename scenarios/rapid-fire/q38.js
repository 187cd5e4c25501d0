/*---
title: "Q38: A promise out of a then"
topic: rapid fire
level: advanced
summary: "7 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`B`, `C`, `D`, `A`."
  - end: true
    note: "A callback that returns a promise costs two more turns: one to call that promise's `then`, one to hear its answer."
output: |
  B
  C
  D
  A
---*/
Promise.resolve()
  .then(() => Promise.resolve('A'))
  .then((word) => console.log(word));
Promise.resolve()
  .then(() => console.log('B'))
  .then(() => console.log('C'))
  .then(() => console.log('D'));
