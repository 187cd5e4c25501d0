/*---
title: The executor runs at once
topic: promises
level: beginner
summary: The function given to new Promise is called inside the constructor. Only what is given to then runs later.
ideas: [14]
myths: [11]
stops:
  - start: true
    question: "`executor` is printed by a function that is given to `new Promise`. In which order do the four lines come?"
    answer: "before, executor, after, then. The constructor calls the executor like any function; only the `then` callback is a microtask."
  - log: 2
    note: "The executor lies on the stack above `new Promise`, which lies above the main script. Nothing asynchronous has happened."
  - log: 3
    note: "The promise is fulfilled, and its callback is a microtask now. It waits for the stack to be empty."
output: |
  before
  executor
  after
  then: a value
---*/
console.log('before');

const promise = new Promise((resolve) => {
  console.log('executor');
  resolve('a value');
});

promise.then((value) => console.log('then:', value));

console.log('after');
