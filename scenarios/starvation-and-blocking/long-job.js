/*---
title: A long job keeps everybody waiting
topic: blocking
level: beginner
summary: The stack is busy for two seconds; timers fall due meanwhile and can only wait in the queue.
ideas: [5, 13, 19]
stops:
  - start: true
    question: "A timer of 100 ms, and then a job of two seconds. When does the timer call back?"
    answer: "After two seconds. Its task is queued after 100 ms, but it can only be taken when the stack is empty."
  - log: 1
    note: "Two timers wait in the task queue. They have been due for more than a second."
  - log: 3
    note: "Late by a second and a half. A delay is a least time, never a promise."
  - log: 4
    note: "The third timer was not due yet when the job ended, so it is in time."
output: |
  2 s of hard work are over
  timer of 100 ms, late
  timer of 500 ms, late
  timer of 3000 ms, in time
---*/
const start = Date.now();
setTimeout(() => console.log('timer of 100 ms, late'), 100);
setTimeout(() => console.log('timer of 500 ms, late'), 500);
setTimeout(() => console.log('timer of 3000 ms, in time'), 3000);

while (Date.now() - start < 2000);
console.log('2 s of hard work are over');
