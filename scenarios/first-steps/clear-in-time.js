/*---
title: A timer cancelled while it waits
topic: timers
level: intermediate
summary: A timer can be cancelled while it waits, and even when its task is queued already.
output: |
  100 ms: cancel the alarm
  200 ms: first cancels second, a step before its turn
---*/
const alarm = setTimeout(() => console.log('never printed: cancelled while it waited'), 500);
setTimeout(() => {
  console.log('100 ms: cancel the alarm');
  clearTimeout(alarm);
}, 100);

// Two timers fall due at the same moment; the first cancels the second, whose task is queued already.
let second;
setTimeout(() => {
  console.log('200 ms: first cancels second, a step before its turn');
  clearTimeout(second);
}, 200);
second = setTimeout(() => console.log('never printed: cancelled in the queue'), 200);
