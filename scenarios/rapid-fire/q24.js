/*---
title: "Q24: An async function awaits another"
topic: rapid fire
level: intermediate
summary: "10 lines of code: what do they print, and in which order?"
ideas: [20, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`B`, `A`, `D`, `C`."
  - end: true
    note: "`inner` runs within the call of `outer`. Its promise is fulfilled already, so `outer` goes on after a single microtask."
output: |
  B
  A
  D
  C
---*/
async function inner() {
  console.log('A');
}
async function outer() {
  console.log('B');
  await inner();
  console.log('C');
}
outer();
console.log('D');
