/*---
title: One after another, or both at once?
topic: async functions
level: beginner
summary: Two awaited calls in a row take their times together; start both first, and they wait side by side.
ideas: [4, 20]
stops:
  - log: 1
    question: "Each load takes 100 ms. `inTurn` awaits one and then calls the other. How long does it take?"
    answer: "200 ms. The second call is not even made before the first load has come."
  - log: 3
    note: "The first load is here, and only now will the second call be made. At this moment nothing waits under Web APIs."
  - at: "const page = await one;"
    note: "Both calls were made before the first `await`: two timers run at the same time."
  - log: 6
    note: "100 ms for both. It is not the `await` that starts the work, it is the call."
output: |
  first in turn, then together
  in turn: start
  in turn: page
  in turn: photo
  together: start
  together: page and photo
---*/
const load = (name) =>
  new Promise((resolve) => setTimeout(resolve, 100, name));

async function inTurn() {
  console.log('in turn: start');
  console.log('in turn:', await load('page'));
  console.log('in turn:', await load('photo'));
}

async function together() {
  console.log('together: start');
  const one = load('page');
  const two = load('photo');
  const page = await one;
  console.log('together:', page, 'and', await two);
}

console.log('first in turn, then together');
inTurn().then(together);
