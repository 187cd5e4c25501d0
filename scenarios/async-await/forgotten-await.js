/*---
title: The forgotten await
topic: async functions
level: beginner
summary: Without await the caller gets a promise, and a promise is always true, whatever it will be fulfilled with.
ideas: [14, 20]
stops:
  - start: true
    question: "The shop is closed: `isOpen` gives false. Will `hasty` go in?"
    answer: "Yes. It looks at the promise instead of its value, and every object counts as true."
  - log: 1
    note: "The promise is still on its way to `false`. Nobody waited for that."
  - log: 2
    note: "With `await` the function looks at the value."
output: |
  hasty: it is open, I go in
  careful: it is closed
---*/
async function isOpen() {
  await null;
  return false;
}

async function hasty() {
  if (isOpen()) console.log('hasty: it is open, I go in');
}

async function careful() {
  if (await isOpen()) console.log('careful: it is open, I go in');
  else console.log('careful: it is closed');
}

hasty();
careful();
