/*---
title: "Q21: A catch without an error"
topic: rapid fire
level: intermediate
summary: "3 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`."
  - end: true
    note: "There is no error, so `catch` hands the value on without calling its callback."
output: |
  A
---*/
Promise.resolve('A')
  .catch(() => console.log('B'))
  .then((word) => console.log(word));
