/*---
title: Both queues hold something
topic: the loop
level: beginner
summary: When the stack is empty and both queues hold a callback, the microtask goes first, even if the task waited longer.
ideas: [16, 17]
stops:
  - log: 1
    question: "The timer's task is queued, and then a microtask. The stack is about to be empty. Who goes first?"
    answer: "The microtask. The queue of microtasks is emptied right after the running task, before the loop chooses another."
  - log: 2
    note: "The task waited longer and waits still. Being earlier does not help against the microtask queue."
  - log: 3
    note: "The microtask queue is empty, so the loop takes one task."
output: |
  both wait, and the script ends
  the microtask: queued second
  the task: queued first
---*/
function work(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

setTimeout(() => console.log('the task: queued first'), 10);

work(30);
Promise.resolve().then(() => console.log('the microtask: queued second'));
console.log('both wait, and the script ends');
