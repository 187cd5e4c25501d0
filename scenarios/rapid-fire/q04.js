/*---
title: "Q4: A call in a call"
topic: rapid fire
level: beginner
summary: "10 lines of code: what do they print, and in which order?"
ideas: [2, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`B`, `A`, `C`, `D`."
  - end: true
    note: "A call runs at once, on top of the stack, and the caller goes on when it has returned. No queue is involved."
output: |
  B
  A
  C
  D
---*/
function inner() {
  console.log('A');
}
function outer() {
  console.log('B');
  inner();
  console.log('C');
}
outer();
console.log('D');
