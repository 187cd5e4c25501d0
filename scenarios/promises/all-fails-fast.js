/*---
title: One failure is enough
topic: promises
level: intermediate
summary: Promise.all is rejected by the first failure. The other jobs are not cancelled, nobody just listens to them.
ideas: [14]
myths: [34]
stops:
  - log: 1
    question: "One of three loads has failed. Do the other two stop?"
    answer: "No. `Promise.all` only watches promises. It starts nothing, and it can stop nothing."
  - log: 2
    note: "The failure was passed on at once. Two timers are still running."
  - log: 4
    note: "The slow loads ended well, but `all` had given its answer long before."
output: |
  photo failed
  gave up because of the photo
  text loaded
  map loaded
---*/
function load(name, ms, fails = false) {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      console.log(name, fails ? 'failed' : 'loaded');
      if (fails) reject(new Error(name));
      else resolve(name);
    }, ms);
  });
}

Promise.all([load('map', 100), load('photo', 30, true), load('text', 60)])
  .then(() => console.log('everything is here'))
  .catch((error) => console.log('gave up because of the', error.message));
