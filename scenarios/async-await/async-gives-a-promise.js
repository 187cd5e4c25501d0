/*---
title: What an async function gives back
topic: async functions
level: beginner
summary: "An async function runs at once and gives back a promise at once: at its first await, or at its end."
ideas: [14, 20]
myths: [11]
stops:
  - start: true
    question: "`double` is an async function that returns 42. What does the caller get: 42, or something else?"
    answer: "A promise. The word `async` means that: what the function returns becomes the value of the promise."
  - log: 1
    note: "The function is on the stack like after any call. The word `async` alone puts nothing off."
  - log: 2
    note: "The call has returned. The promise is fulfilled already, but its value can only be had through `then` or `await`."
output: |
  double runs at once
  a promise? true
  the script ends
  its value: 42
---*/
async function double(n) {
  console.log('double runs at once');
  return n * 2;
}

const result = double(21);
console.log('a promise?', result instanceof Promise);
result.then((value) => console.log('its value:', value));
console.log('the script ends');
