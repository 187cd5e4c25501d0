/*---
title: "Q48: What finally costs"
topic: rapid fire
level: advanced
summary: "8 lines of code: what do they print, and in which order?"
ideas: [7, 22]
myths: [36]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `C`, `D`, `E`, `B`, `F`."
  - end: true
    note: "`finally` hands its value on through two more promises. So the callback behind it comes in the fourth turn, where a `then` would need two."
output: |
  A
  C
  D
  E
  B
  F
---*/
Promise.resolve()
  .finally(() => console.log('A'))
  .then(() => console.log('B'));
Promise.resolve()
  .then(() => console.log('C'))
  .then(() => console.log('D'))
  .then(() => console.log('E'))
  .then(() => console.log('F'));
