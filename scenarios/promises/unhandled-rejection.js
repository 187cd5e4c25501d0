/*---
title: When is a rejection nobody's?
topic: promises
level: advanced
summary: A rejection is reported when the microtasks are done and still nobody handles it, not at the moment it happens.
host: browser
ideas: [14]
myths: [30]
stops:
  - log: 1
    note: "Both promises are rejected, and nobody handles them yet. Nothing is reported: the microtasks are still to come."
  - log: 2
    question: "`early` got its `catch` in a microtask, `late` will get it after 100 ms. Which of them is reported?"
    answer: "Only `late`. The list of unhandled rejections is looked at when the microtask queue is empty."
  - log: 4
    note: "A handler added too late still runs, and the page is told that the report is out of date."
output: |
  two rejected promises
  early was caught
  unhandled: late
  late was caught
  handled after all: late
---*/
addEventListener('unhandledrejection', (event) => {
  console.log('unhandled:', event.reason);
  event.preventDefault();
});
addEventListener('rejectionhandled', (event) => {
  console.log('handled after all:', event.reason);
});

const early = Promise.reject('early');
const late = Promise.reject('late');

queueMicrotask(() => early.catch(() => console.log('early was caught')));
setTimeout(() => late.catch(() => console.log('late was caught')), 100);

console.log('two rejected promises');
