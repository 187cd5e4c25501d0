/*---
title: A chain hands values on
topic: promises
level: beginner
summary: Each then makes a new promise. What its callback returns is the value that the next callback gets.
ideas: [14]
rooms: { show: [program, console, promises, stack, web-apis, loop, microtasks, tasks] }
stops:
  - at: "console.log('the chain stands');"
    note: "Four promises, one for each part of the chain. Only the first is fulfilled, so only one callback is in the queue."
  - log: 2
    question: "This callback returns 10. When does the next callback go into the queue?"
    answer: "When this one has returned: the return value fulfils the promise that this `then` made."
  - log: 4
    note: "A callback that returns nothing hands on `undefined`."
output: |
  the chain stands
  got 5
  got 10
  got undefined
---*/
Promise.resolve(5)
  .then((n) => {
    console.log('got', n);
    return n * 2;
  })
  .then((n) => {
    console.log('got', n);
  })
  .then((n) => console.log('got', n));

console.log('the chain stands');
