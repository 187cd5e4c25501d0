/*---
title: A promise returned costs two more turns
topic: promises
level: advanced
summary: "Returning a promise from then: one turn to call its then, one to hear from it, one to go on."
ideas: [14, 15]
stops:
  - start: true
    question: "Both chains begin at the same time. After which turn is `unwrapped` printed: 1, 2 or 3?"
    answer: "After turn 3. The chain has to call `then` of the returned promise, in a microtask, and has to be told by it, in another one."
  - log: 1
    note: "In the queue stands a job that will call `then` of the returned promise. The standard names it NewPromiseResolveThenableJob."
  - log: 4
    note: "Only now is the outer promise fulfilled with the value of the inner one, and its callback has run."
output: |
  turn 1
  turn 2
  turn 3
  unwrapped the promise
  turn 4
---*/
Promise.resolve()
  .then(() => Promise.resolve('the promise'))
  .then((value) => console.log('unwrapped', value));

Promise.resolve()
  .then(() => console.log('turn 1'))
  .then(() => console.log('turn 2'))
  .then(() => console.log('turn 3'))
  .then(() => console.log('turn 4'));
