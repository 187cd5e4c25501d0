/*---
title: "Predict: a little of everything"
topic: prediction
level: intermediate
summary: "Timers, promises, async functions: write the order down, then watch whether you were right."
output: |
  A
  B
  C
  D
  E
  F
  G
  H
---*/
// Stop here. Write down the order of the letters, then press play.
setTimeout(() => console.log('G'), 0);

(async () => {
  console.log('A');
  await undefined;
  console.log('C');
  await undefined;
  console.log('F');
})();

Promise.resolve()
  .then(() => console.log('D'))
  .then(() => setTimeout(() => console.log('H'), 0));

queueMicrotask(() => console.log('E'));
console.log('B');
