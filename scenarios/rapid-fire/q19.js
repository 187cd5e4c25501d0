/*---
title: "Q19: What a callback returns"
topic: rapid fire
level: intermediate
summary: "6 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`2`, `undefined`."
  - end: true
    note: "Each callback gets what the one before it returned. One that returns nothing hands on `undefined`."
output: |
  2
  undefined
---*/
Promise.resolve(1)
  .then((n) => n + 1)
  .then((n) => {
    console.log(n);
  })
  .then((n) => console.log(n));
