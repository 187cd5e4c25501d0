/*---
title: "Myth: microtasks have a higher priority"
topic: myths
level: intermediate
summary: Nobody compares the queues. Emptying the microtask queue is a step after a callback, and before that step they just wait.
ideas: [16, 17, 18]
myths: [3]
stops:
  - log: 2
    question: "A microtask waits. Will it be let in before the second listener, because it is more urgent?"
    answer: "No. `dispatchEvent` is on the stack and calls the next listener. There is no priority that could change that."
  - log: 4
    note: "The microtask still waits. Only when the script has ended does the loop come to the step that empties the queue."
  - log: 5
    note: "That is why it comes before the timer: the step stands before the choice of the next task."
output: |
  ring the bell
  first listener
  second listener
  the script ends
  the microtask
  the timer
---*/
const bell = new EventTarget();

bell.addEventListener('ring', function first() {
  console.log('first listener');
  queueMicrotask(() => console.log('the microtask'));
});
bell.addEventListener('ring', function second() {
  console.log('second listener');
});

setTimeout(() => console.log('the timer'), 0);
console.log('ring the bell');
bell.dispatchEvent(new Event('ring'));
console.log('the script ends');
