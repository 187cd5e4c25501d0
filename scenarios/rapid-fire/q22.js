/*---
title: "Q22: What finally gives"
topic: rapid fire
level: intermediate
summary: "6 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`undefined`, `A`."
  - end: true
    note: "The callback of `finally` gets no argument, and what it returns is thrown away. The value goes on past it."
output: |
  undefined
  A
---*/
Promise.resolve('A')
  .finally((word) => {
    console.log(word);
    return 'B';
  })
  .then((word) => console.log(word));
