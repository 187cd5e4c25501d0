/*---
title: "Q2: Two delays"
topic: rapid fire
level: beginner
summary: "3 lines of code: what do they print, and in which order?"
ideas: [5, 13, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`C`, `B`, `A`."
  - end: true
    note: "What counts is when a timer is due, not when it was set: 10 ms are over before 30 ms."
output: |
  C
  B
  A
---*/
setTimeout(() => console.log('A'), 30);
setTimeout(() => console.log('B'), 10);
console.log('C');
