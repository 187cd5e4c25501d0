/*---
title: "Q17: Resolved twice"
topic: rapid fire
level: beginner
summary: "6 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`D`, `A`."
  - end: true
    note: "A promise is settled once. The second `resolve` and the `reject` do nothing, but the executor runs to its end."
output: |
  D
  A
---*/
new Promise((resolve, reject) => {
  resolve('A');
  resolve('B');
  reject('C');
  console.log('D');
}).then(console.log, console.log);
