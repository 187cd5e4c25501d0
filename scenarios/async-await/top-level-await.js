/*---
title: await outside of any function
topic: async functions
level: intermediate
summary: In a module, await may stand at the top. The whole module is suspended, and the loop goes on with other things.
module: true
ideas: [20]
stops:
  - start: true
    question: "The module awaits 100 ms in the middle. Can the timer of 50 ms print its line meanwhile?"
    answer: "Yes. The module behaves like an async function: it leaves the stack, and tasks get their turn."
  - log: 2
    note: "The module is suspended at its `await`. The stack held nothing but this callback."
  - log: 3
    note: "A microtask brought the module back, with all its variables."
output: |
  the module begins
  a timer, meanwhile
  the module goes on with the value
---*/
console.log('the module begins');

setTimeout(() => console.log('a timer, meanwhile'), 50);

const value = await new Promise((resolve) => {
  setTimeout(resolve, 100, 'the value');
});

console.log('the module goes on with', value);
