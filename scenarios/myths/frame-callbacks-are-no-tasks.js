/*---
title: "Myth: requestAnimationFrame queues a task"
topic: myths
level: intermediate
summary: All callbacks of a frame run together, inside the update of the rendering. A microtask can come between them, a task cannot.
host: browser
ideas: [16, 24]
myths: [15]
stops:
  - log: 1
    question: "This callback queues a microtask and sets a timer of 0 ms. Which of them comes before the second frame callback?"
    answer: "Only the microtask. The frame's callbacks belong to one piece of work; no task can get in."
  - log: 3
    note: "The timer may be due already, but the frame is not done: its second callback, then style, layout and paint."
  - log: 4
    note: "The frame was painted. Now the loop takes a task again."
output: |
  first callback of the frame
  its microtask
  second callback of the same frame
  its timer, a task
---*/
requestAnimationFrame(function first() {
  console.log('first callback of the frame');
  queueMicrotask(() => console.log('its microtask'));
  setTimeout(() => console.log('its timer, a task'), 0);
});

requestAnimationFrame(function second() {
  console.log('second callback of the same frame');
});
