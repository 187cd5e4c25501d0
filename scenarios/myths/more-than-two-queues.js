/*---
title: "Myth: there are two queues"
topic: myths
level: intermediate
summary: "Timers, frame callbacks, idle callbacks, task queues by source and one microtask queue: each has a place of its own."
host: browser
ideas: [13, 14, 16, 24]
myths: [14]
stops:
  - log: 1
    note: "One microtask is queued. A timer runs down, a callback waits for the next frame: neither is in a queue."
  - log: 3
    question: "The frame's callback asks for an idle moment. Where does that callback wait?"
    answer: "In a list of idle callbacks. It is not in the task queue, and nobody knows yet when it will run."
  - log: 5
    note: "A timer at last, through the task queue. Five callbacks, five different places to wait."
output: |
  the script: a task as well
  microtask: the microtask queue
  frame: the list of frame callbacks
  idle: the list of idle callbacks
  timer: a task of the timer source
  message: a task of another source
---*/
setTimeout(function later() {
  console.log('timer: a task of the timer source');
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    console.log('message: a task of another source');
    port1.close();
  };
  port2.postMessage('hello');
}, 200);

requestAnimationFrame(function paint() {
  console.log('frame: the list of frame callbacks');
  requestIdleCallback(() => console.log('idle: the list of idle callbacks'));
});

queueMicrotask(() => console.log('microtask: the microtask queue'));
console.log('the script: a task as well');
