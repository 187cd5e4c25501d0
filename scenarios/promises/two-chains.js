/*---
title: Two chains take turns
topic: microtasks
level: intermediate
summary: A then callback is queued when the promise before it settles, so two chains take turns.
output: |
  left 1
  right 1
  left 2
  left, finally
  caught: right slips
---*/
// A then callback is queued when the promise before it settles, so two chains go step by step.
Promise.resolve()
  .then(() => console.log('left 1'))
  .then(() => console.log('left 2'))
  .finally(() => console.log('left, finally'));
Promise.resolve()
  .then(() => console.log('right 1'))
  .then(() => {
    throw new Error('right slips');
  })
  .catch((error) => console.log('caught:', error.message));
