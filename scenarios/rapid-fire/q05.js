/*---
title: "Q5: Inside new Promise"
topic: rapid fire
level: beginner
summary: "6 lines of code: what do they print, and in which order?"
ideas: [14, 22]
myths: [11]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `B`, `D`, `C`."
  - end: true
    note: "The executor is called inside `new Promise`, like any function. Only the `then` callback has to wait for the stack to be empty."
output: |
  A
  B
  D
  C
---*/
new Promise((resolve) => {
  console.log('A');
  resolve();
  console.log('B');
}).then(() => console.log('C'));
console.log('D');
