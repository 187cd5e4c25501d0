/*---
title: "Q18: Two chains"
topic: rapid fire
level: intermediate
summary: "6 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `C`, `B`, `D`."
  - end: true
    note: "A callback is queued when the one before it in its chain has run. So the chains take turns."
output: |
  A
  C
  B
  D
---*/
Promise.resolve()
  .then(() => console.log('A'))
  .then(() => console.log('B'));
Promise.resolve()
  .then(() => console.log('C'))
  .then(() => console.log('D'));
