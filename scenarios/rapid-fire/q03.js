/*---
title: "Q3: A promise and a timer"
topic: rapid fire
level: beginner
summary: "3 lines of code: what do they print, and in which order?"
ideas: [14, 17, 22]
myths: [1]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`C`, `B`, `A`."
  - end: true
    note: "After the script the loop empties the microtask queue, with the `then` callback, and only then takes the timer's task."
output: |
  C
  B
  A
---*/
setTimeout(() => console.log('A'), 0);
Promise.resolve().then(() => console.log('B'));
console.log('C');
