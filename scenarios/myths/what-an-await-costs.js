/*---
title: "Myth: an await always costs one turn, or three"
topic: myths
level: advanced
summary: A plain value or a native promise costs one turn of the microtask queue, a thenable two, a subclass of Promise three.
ideas: [14, 20]
myths: [10]
stops:
  - start: true
    question: "Four functions await four things that are all ready. Do they go on in the same turn?"
    answer: "No. Only a plain value and a native promise need a single turn. For anything else its `then` has to be called first."
  - log: 3
    note: "One turn: the value was wrapped in a promise, the native promise was used as it is."
  - log: 4
    note: "Two turns: one to call the foreign `then`, one to go on."
  - log: 5
    note: "Three turns: `await` wraps a promise of a subclass, so one promise has to wait for the other."
output: |
  all four are suspended
  plain value goes on in turn 1
  native promise goes on in turn 1
  thenable goes on in turn 2
  subclass goes on in turn 3
---*/
let turn = 0;
function nextTurn() {
  turn += 1;
  if (turn < 4) queueMicrotask(nextTurn);
}

class MyPromise extends Promise {}
const thenable = { then: (fulfil) => fulfil() };

async function go(name, thing) {
  await thing;
  console.log(name, 'goes on in turn', turn);
}

queueMicrotask(nextTurn);
go('plain value', 42);
go('native promise', Promise.resolve());
go('thenable', thenable);
go('subclass', MyPromise.resolve());
console.log('all four are suspended');
