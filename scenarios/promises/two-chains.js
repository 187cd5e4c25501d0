/*---
title: Two chains take turns
topic: promises
level: intermediate
summary: A then callback is queued when the promise before it settles, so two chains take turns.
ideas: [14, 15]
stops:
  - start: true
    question: "The left chain is written first. Does it run to its end before the right one begins?"
    answer: "No. Only the first callback of each chain is queued now; the second of a chain is queued when its first has run."
  - log: 2
    note: "While `right 1` runs, `left 2` waits already: it was queued when `left 1` was done."
  - log: 4
    note: "An error takes its turns, too: the second callback on the right threw, and its `catch` waits in the queue."
output: |
  left 1
  right 1
  left 2
  left 3
  caught: right slips
---*/
Promise.resolve()
  .then(() => console.log('left 1'))
  .then(() => console.log('left 2'))
  .then(() => console.log('left 3'));

Promise.resolve()
  .then(() => console.log('right 1'))
  .then(() => {
    throw new Error('right slips');
  })
  .catch((error) => console.log('caught:', error.message));
