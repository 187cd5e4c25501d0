/*---
title: "Q6: A function with the word async"
topic: rapid fire
level: beginner
summary: "6 lines of code: what do they print, and in which order?"
ideas: [20, 22]
myths: [11]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`B`, `A`, `C`."
  - end: true
    note: "Without an `await`, the body of an async function runs from beginning to end during the call."
output: |
  B
  A
  C
---*/
async function say() {
  console.log('A');
}
console.log('B');
say();
console.log('C');
