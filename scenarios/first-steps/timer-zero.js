/*---
title: Zero milliseconds is not now
topic: timers
level: beginner
summary: Even a timer of 0 ms waits for the stack to empty, and for the microtasks before it.
output: |
  open the door
  close the door
  promise: before any timer
  timer: even 0 ms waits for the stack and for the microtasks
---*/
console.log('open the door');
setTimeout(() => console.log('timer: even 0 ms waits for the stack and for the microtasks'), 0);
Promise.resolve().then(() => console.log('promise: before any timer'));
console.log('close the door');
