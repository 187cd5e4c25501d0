/*---
title: try, await, catch
topic: async functions
level: intermediate
summary: A rejected promise is thrown at its await, so try and catch work across the wait.
ideas: [14, 20]
stops:
  - log: 1
    note: "`careful` waits inside its `try`. The timer that will reject the promise runs under Web APIs."
  - log: 2
    question: "The promise was rejected in a timer's task, with another stack. Why is the error caught in here?"
    answer: "Because `await` throws it, inside `careful`, when the microtask brings `careful` back to that line."
  - log: 4
    note: "The error was dealt with, so the promise of `careful` is fulfilled with what it returned."
output: |
  the script ends
  caught: out of paper
  tidied up
  done
---*/
const fail = (ms, why) =>
  new Promise((_, reject) => setTimeout(() => reject(new Error(why)), ms));

async function careful() {
  try {
    await fail(50, 'out of paper');
    console.log('never printed');
  } catch (error) {
    console.log('caught:', error.message);
  } finally {
    console.log('tidied up');
  }
  return 'done';
}

careful().then((result) => console.log(result));
console.log('the script ends');
