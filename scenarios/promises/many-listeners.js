/*---
title: One promise, many callbacks
topic: promises
level: beginner
summary: Callbacks of the same promise are all called, in the order in which they were added, each as a microtask.
ideas: [14]
rooms: { show: [program, console, promises, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "Three callbacks belong to the same pending promise. None of them is in a queue."
  - log: 2
    question: "The promise is fulfilled now. How many microtasks does that make?"
    answer: "Three, one for each callback, in the order of the calls of `then`."
  - log: 5
    note: "Whoever comes late is served too: `then` on a settled promise queues its callback at once."
output: |
  nobody has rung yet
  rung
  the cook hears it
  the waiter hears it
  the guest hears it
  somebody who came late
---*/
let ring;
const bell = new Promise((resolve) => {
  ring = resolve;
});

bell.then(() => console.log('the cook hears it'));
bell.then(() => console.log('the waiter hears it'));
bell.then(() => {
  console.log('the guest hears it');
  bell.then(() => console.log('somebody who came late'));
});

console.log('nobody has rung yet');
setTimeout(function ringLater() {
  ring();
  console.log('rung');
}, 50);
