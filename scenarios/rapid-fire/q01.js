/*---
title: "Q1: Zero milliseconds"
topic: rapid fire
level: beginner
summary: "3 lines of code: what do they print, and in which order?"
ideas: [5, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `C`, `B`."
  - end: true
    note: "The timer's callback is a task. It waits until the script, which is a task itself, has ended."
output: |
  A
  C
  B
---*/
console.log('A');
setTimeout(() => console.log('B'), 0);
console.log('C');
