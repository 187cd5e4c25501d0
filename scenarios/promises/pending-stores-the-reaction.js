/*---
title: A pending promise keeps its callbacks to itself
topic: promises
level: intermediate
summary: then on a pending promise queues nothing. The callback goes into the queue when the promise is settled.
ideas: [14]
myths: [13]
rooms: { show: [program, console, promises, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "Both promises have a callback. The one of `ready` is in the microtask queue; the one of `later` is not: its promise is pending."
  - log: 2
    question: "`later` got its callback first. Why did `ready` come first?"
    answer: "Because `ready` was fulfilled when `then` was called. A pending promise only keeps the callback until it is settled."
  - log: 3
    note: "The timer's task fulfils `later`. In that moment the callback that it kept becomes a microtask."
output: |
  both have a callback
  callback of ready
  later is fulfilled
  callback of later
---*/
const later = new Promise((resolve) => {
  setTimeout(function arrive() {
    resolve();
    console.log('later is fulfilled');
  }, 100);
});
const ready = Promise.resolve();

later.then(() => console.log('callback of later'));
ready.then(() => console.log('callback of ready'));

console.log('both have a callback');
