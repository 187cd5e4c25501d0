/*---
title: Whatever has a then
topic: promises
level: advanced
summary: A promise can be resolved with any object that has a then method. That method is called later, in a microtask.
ideas: [14]
stops:
  - start: true
    question: "`resolve` gets an object with a `then` method. Is that method called inside `resolve`?"
    answer: "No. It is called from a microtask of its own, so foreign code never runs in the middle of yours."
  - log: 1
    note: "The queue holds one job: it will call `then` of the object. The promise is locked to the object and still pending."
  - log: 2
    note: "Now the foreign `then` runs, and gets two functions to settle the promise with."
output: |
  resolved, but nobody called the postcard yet
  my then is called
  the promise has greetings
---*/
const postcard = {
  then(fulfil) {
    console.log('my then is called');
    fulfil('greetings');
  },
};

const promise = new Promise((resolve) => resolve(postcard));
promise.then((text) => console.log('the promise has', text));

console.log('resolved, but nobody called the postcard yet');
