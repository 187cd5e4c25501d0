/*---
title: A microtask queues a microtask
topic: microtasks
level: beginner
summary: "A microtask that queues another: that one runs, too, before any task gets its turn."
ideas: [14, 15]
stops:
  - start: true
    question: "A microtask queues a further one while it runs. Does that one come before or after the timer?"
    answer: "Before. The loop goes on with microtasks until the queue is empty, new ones included."
  - log: 3
    note: "A microtask is running, and in a moment it will put another one into the queue that is just being emptied."
  - log: 4
    note: "The new microtask ran in the same go. Only an empty microtask queue lets a task get its turn."
output: |
  the script
  a then callback
  a microtask, which queues another
  the other one
  the timer, a task
---*/
setTimeout(() => console.log('the timer, a task'), 10);
Promise.resolve().then(() => console.log('a then callback'));
queueMicrotask(function breed() {
  console.log('a microtask, which queues another');
  queueMicrotask(() => console.log('the other one'));
});
console.log('the script');
