/*---
title: An error falls through to the next catch
topic: promises
level: beginner
summary: A rejection skips every then on its way and lands in the next catch. After that the chain is well again.
ideas: [14]
stops:
  - start: true
    question: "The first callback throws. Which of the others run?"
    answer: "The `catch`, and the `then` after it. The `then` in between has nothing for a rejection and only passes it on."
  - log: 1
    note: "The error skipped `pour`. Still each link of the chain took a turn of the microtask queue."
  - log: 2
    note: "`catch` returned a value, so its promise is fulfilled: the chain goes on as if nothing had happened."
output: |
  caught: no more water
  drink juice
---*/
Promise.resolve('water')
  .then((drink) => {
    throw new Error('no more ' + drink);
  })
  .then((drink) => console.log('pour', drink))
  .catch((error) => {
    console.log('caught:', error.message);
    return 'juice';
  })
  .then((drink) => console.log('drink', drink));
