/*---
title: A long job keeps everybody waiting
topic: the loop
level: beginner
summary: The stack is busy for two seconds; timers fall due meanwhile and can only wait in the queue.
output: |
  2 s of hard work are over
  timer of 100 ms, late
  timer of 500 ms, late
  timer of 3000 ms, in time
---*/
// The stack is busy for 2 s. Two timers fall due meanwhile; both can only wait in the queue.
const start = Date.now();
setTimeout(() => console.log('timer of 100 ms, late'), 100);
setTimeout(() => console.log('timer of 500 ms, late'), 500);
setTimeout(() => console.log('timer of 3000 ms, in time'), 3000);

while (Date.now() - start < 2000);
console.log('2 s of hard work are over');
