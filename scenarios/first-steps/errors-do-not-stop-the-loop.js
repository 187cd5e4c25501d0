/*---
title: A callback that throws
topic: errors
level: intermediate
summary: What a callback throws is reported; the loop goes on with the next task.
host: browser
output: |
  reported: Uncaught Error: the floor is wet
  the script ends
  nobody caught: the milk is off
  reported: Uncaught Error: a cup broke
  the next task runs
---*/
// What a callback throws is reported; the loop goes on with the next task.
addEventListener('error', (event) => {
  console.log('reported:', event.message);
  event.preventDefault();
});
addEventListener('unhandledrejection', (event) => {
  console.log('nobody caught:', event.reason.message);
  event.preventDefault();
});

setTimeout(() => {
  throw new Error('a cup broke');
}, 10);
setTimeout(() => console.log('the next task runs'), 20);
Promise.reject(new Error('the milk is off'));
reportError(new Error('the floor is wet'));
console.log('the script ends');
