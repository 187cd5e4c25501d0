/*---
title: "Predict: tasks within tasks"
topic: prediction
level: intermediate
summary: "Tasks that queue tasks and microtasks: write the order down, then watch whether you were right."
output: |
  1
  2
  3
  4
  5
  6
---*/
// Stop here. Write down the order of the numbers, then press play.
setTimeout(() => {
  console.log('3');
  setTimeout(() => console.log('6'), 0);
  queueMicrotask(() => console.log('4'));
}, 0);
setTimeout(() => console.log('5'), 0);

new Promise((resolve) => {
  console.log('1');
  resolve();
}).then(() => console.log('2'));
