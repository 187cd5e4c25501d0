/*---
title: A microtask queues a microtask
topic: microtasks
level: beginner
summary: "A microtask that queues another: that one runs, too, before any task gets its turn."
output: |
  1 the script
  2 a then callback
  3 a microtask, which queues another
  4 and that one runs before any task
  5 the timer, last
---*/
setTimeout(() => console.log('5 the timer, last'), 10);
Promise.resolve().then(() => console.log('2 a then callback'));
queueMicrotask(() => {
  console.log('3 a microtask, which queues another');
  queueMicrotask(() => console.log('4 and that one runs before any task'));
});
console.log('1 the script');
