/*---
title: "Myth: microtasks wait for the end of the task"
topic: myths
level: intermediate
summary: They wait for the end of the callback. One click is one task, yet microtasks run between its two listeners.
host: browser
page: |
  <button id="save">Save</button>
inputs:
  - { at: 100ms, click: "#save" }
ideas: [7, 14]
myths: [2]
stops:
  - log: 1
    question: "One click, one task, two listeners. Does the microtask run after both of them?"
    answer: "No, between them. When the first listener returns the stack is empty, and then the microtasks run."
  - log: 2
    note: "The task of the click is not over, but nothing is on the stack any more: that is what counts."
  - log: 3
    note: "The same task goes on with its second listener."
output: |
  first listener
  microtask of the first listener
  second listener
---*/
const save = document.querySelector('#save');

save.addEventListener('click', function first() {
  console.log('first listener');
  queueMicrotask(() => console.log('microtask of the first listener'));
});

save.addEventListener('click', function second() {
  console.log('second listener');
});
