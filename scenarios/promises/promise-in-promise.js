/*---
title: A promise returned costs two more turns
topic: microtasks
level: advanced
summary: "Returning a promise from then: one turn to call its then, one to hear from it, one to go on."
output: |
  turn 1
  turn 2
  turn 3
  unwrapped the promise
  turn 4
---*/
// Returning a promise from then: one turn to call its then, one to hear from it, one to go on.
Promise.resolve()
  .then(() => Promise.resolve('the promise'))
  .then((value) => console.log('unwrapped', value));

Promise.resolve()
  .then(() => console.log('turn 1'))
  .then(() => console.log('turn 2'))
  .then(() => console.log('turn 3'))
  .then(() => console.log('turn 4'));
