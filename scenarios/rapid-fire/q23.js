/*---
title: "Q23: Two async functions"
topic: rapid fire
level: intermediate
summary: "13 lines of code: what do they print, and in which order?"
ideas: [20, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `C`, `E`, `B`, `D`."
  - end: true
    note: "Both run up to their `await`, one after the other. Their microtasks are queued in the same order."
output: |
  A
  C
  E
  B
  D
---*/
async function first() {
  console.log('A');
  await null;
  console.log('B');
}
async function second() {
  console.log('C');
  await null;
  console.log('D');
}
first();
second();
console.log('E');
