/*---
title: "Q25: Two awaits and a chain"
topic: rapid fire
level: intermediate
summary: "10 lines of code: what do they print, and in which order?"
ideas: [20, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `C`, `B`, `D`."
  - end: true
    note: "Each `await` and each `then` costs one turn of the microtask queue, so the function and the chain take turns."
output: |
  A
  C
  B
  D
---*/
async function walk() {
  await null;
  console.log('A');
  await null;
  console.log('B');
}
walk();
Promise.resolve()
  .then(() => console.log('C'))
  .then(() => console.log('D'));
