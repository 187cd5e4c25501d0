/*---
title: "Q13: Cancelled"
topic: rapid fire
level: beginner
summary: "4 lines of code: what do they print, and in which order?"
ideas: [5, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`C`, `B`."
  - end: true
    note: "`clearTimeout` removes the timer while it waits, so `A` never becomes a task."
output: |
  C
  B
---*/
const id = setTimeout(() => console.log('A'), 10);
setTimeout(() => console.log('B'), 20);
clearTimeout(id);
console.log('C');
