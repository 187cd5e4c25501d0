/*---
title: Two callbacks, one frame
topic: rendering
level: advanced
summary: Two callbacks of one frame get the same time, and microtasks run between them.
host: browser
ideas: [14, 24]
myths: [2, 15]
stops:
  - log: 1
    question: "The first callback queues a microtask. Does that run before or after the second callback of the same frame?"
    answer: "Before. The stack is empty between two callbacks, and then the microtask queue is emptied."
  - log: 3
    note: "Both callbacks were called for the same frame, with the same time, however long the first one took."
  - log: 4
    note: "What is asked for inside a frame is for the next frame: the list was taken as it stood."
output: |
  first callback
  microtask of the first
  second callback, same time: true
  asked for inside a frame: the next frame
---*/
let first;

requestAnimationFrame(function one(now) {
  first = now;
  console.log('first callback');
  Promise.resolve().then(() => console.log('microtask of the first'));
  requestAnimationFrame(() => {
    console.log('asked for inside a frame: the next frame');
  });
});

requestAnimationFrame(function two(now) {
  console.log('second callback, same time:', now === first);
});
