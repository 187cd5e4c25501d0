/*---
title: A promise is settled once
topic: promises
level: beginner
summary: The first call of resolve or reject counts. All later calls do nothing, and no error tells of them.
ideas: [14]
stops:
  - start: true
    question: "`resolve` is called twice and `reject` once. What does the promise become?"
    answer: "Fulfilled with `first`. Whoever comes first settles it; the other calls are ignored."
  - log: 1
    note: "The executor runs on after `resolve`: that is not a `return`."
  - log: 2
    note: "Three calls were made, and one microtask came of it."
output: |
  the executor runs to its end
  fulfilled with first
---*/
const promise = new Promise((resolve, reject) => {
  resolve('first');
  resolve('second');
  reject(new Error('third'));
  console.log('the executor runs to its end');
});

promise.then(
  (value) => console.log('fulfilled with', value),
  (error) => console.log('rejected with', error.message),
);
