/*---
title: A frame comes between tasks
topic: rendering
level: intermediate
summary: About sixty times a second the loop calls back before it paints, between two tasks.
host: browser
ideas: [16, 24]
myths: [15]
stops:
  - log: 1
    note: "The frame's callback waits in a list of its own: it is neither in the task queue nor in the microtask queue."
  - log: 2
    question: "The microtask queue is empty now, and no task is ready. What happens next?"
    answer: "The loop waits for the next frame of the screen, at most 16.7 ms away, and calls whoever asked for it."
  - log: 3
    note: "The callback runs as a part of updating the rendering. Right after it the page is painted."
output: |
  the script
  a microtask does not wait for a frame
  a frame: the page is painted right after this
  a timer of 100 ms
---*/
setTimeout(() => console.log('a timer of 100 ms'), 100);

requestAnimationFrame(() => {
  console.log('a frame: the page is painted right after this');
});

Promise.resolve().then(() => {
  console.log('a microtask does not wait for a frame');
});
console.log('the script');
