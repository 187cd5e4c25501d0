/*---
title: What runs first?
topic: the loop
level: beginner
summary: "The script, a promise, a timer: six lines in an order that is not the one they were written in."
ideas: [14, 16, 17, 22]
stops:
  - start: true
    question: "Six lines will be printed. Which one comes second, and which one last?"
    answer: "Second is `greet runs`: an async function runs at once, up to its first `await`. Last is the timer, although it was set before the promises."
  - log: 3
    note: "The script is nearly over. Two microtasks and one task already wait, but nothing can run while a frame is on the stack."
  - log: 4
    note: "The stack became empty, so the loop empties the microtask queue first: the rest of `greet`, then the `then` callback."
  - end: true
    note: "First the script, which is a task itself. Then all microtasks. Then the next task, the timer."
output: |
  the script starts
  greet runs, up to its await
  the script ends
  greet goes on: a microtask
  the promise: a microtask
  the timer: a task
---*/
async function greet() {
  console.log('greet runs, up to its await');
  await null;
  console.log('greet goes on: a microtask');
}

console.log('the script starts');
setTimeout(() => console.log('the timer: a task'), 0);
greet();
Promise.resolve().then(() => console.log('the promise: a microtask'));
console.log('the script ends');
