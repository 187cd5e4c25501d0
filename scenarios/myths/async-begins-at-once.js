/*---
title: "Myth: promises and async functions run later"
topic: myths
level: beginner
summary: What stands in an executor, or before the first await, runs here and now. Only what comes after waits.
ideas: [14, 20]
myths: [11]
stops:
  - start: true
    question: "How many of the five lines are printed before `the script ends`?"
    answer: "Two: the executor, and the part of `greet` before its `await`. Both are ordinary calls."
  - log: 1
    note: "Look at the stack: the executor, below it `new Promise`, below it the script. No queue is involved."
  - log: 2
    note: "`greet` was called and runs, as any function does."
  - log: 4
    note: "Only the callback and the rest after the `await` went through the microtask queue."
output: |
  the executor
  greet, before its await
  the script ends
  the then callback
  greet, after its await
---*/
new Promise((resolve) => {
  console.log('the executor');
  resolve();
}).then(() => console.log('the then callback'));

async function greet() {
  console.log('greet, before its await');
  await null;
  console.log('greet, after its await');
}

greet();
console.log('the script ends');
