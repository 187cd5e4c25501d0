/*---
title: "Q35: then without a function"
topic: rapid fire
level: intermediate
summary: "3 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`."
  - end: true
    note: "An argument that is no function is ignored, so the value goes on as if that `then` were not there. The other promise is lost."
output: |
  A
---*/
Promise.resolve('A')
  .then(Promise.resolve('B'))
  .then((word) => console.log(word));
