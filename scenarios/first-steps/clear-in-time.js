/*---
title: A timer cancelled while it waits
topic: timers
level: intermediate
summary: A timer can be cancelled while it waits, and even when its task is queued already.
ideas: [5]
myths: [20]
stops:
  - log: 1
    note: "The alarm still waits under Web APIs. `clearTimeout` takes it out, and its callback will never be queued."
  - log: 2
    question: "Two timers became due together; the task of `second` is queued already. Can it still be cancelled?"
    answer: "Yes. A timer's task looks, when it is taken, whether its timer is still wanted. Only code that runs cannot be taken back."
  - end: true
    note: "Neither of the two cancelled callbacks ever ran."
output: |
  100 ms: cancel the alarm
  200 ms: first cancels second, just before its turn
---*/
const alarm = setTimeout(() => console.log('alarm!'), 500);
setTimeout(function cancelAlarm() {
  console.log('100 ms: cancel the alarm');
  clearTimeout(alarm);
}, 100);

let second;
setTimeout(function first() {
  console.log('200 ms: first cancels second, just before its turn');
  clearTimeout(second);
}, 200);
second = setTimeout(() => console.log('second!'), 200);
