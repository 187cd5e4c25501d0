/*---
title: "Q7: Up to the await"
topic: rapid fire
level: beginner
summary: "7 lines of code: what do they print, and in which order?"
ideas: [20, 22]
myths: [8]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `C`, `B`."
  - end: true
    note: "The call runs `say` up to its `await`. The rest is a microtask, which runs when the script has ended."
output: |
  A
  C
  B
---*/
async function say() {
  console.log('A');
  await null;
  console.log('B');
}
say();
console.log('C');
