/*---
title: "Q10: The same delay twice"
topic: rapid fire
level: beginner
summary: "3 lines of code: what do they print, and in which order?"
ideas: [5, 13, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`C`, `A`, `B`."
  - end: true
    note: "Timers that are due at the same moment are taken in the order in which they were set."
output: |
  C
  A
  B
---*/
setTimeout(() => console.log('A'), 20);
setTimeout(() => console.log('B'), 20);
setTimeout(() => console.log('C'), 0);
