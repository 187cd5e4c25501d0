/*---
title: "Myth: the loop moves callbacks onto the stack"
topic: myths
level: intermediate
summary: A task is a list of steps. The loop runs these steps, and they call functions, one or several or none.
host: browser
page: |
  <button id="go">Go</button>
inputs:
  - { at: 100ms, click: "#go" }
ideas: [7, 16, 18]
myths: [5]
stops:
  - log: 1
    note: "Two listeners wait for a click. Neither of them will ever stand in the task queue; the click will."
  - log: 2
    question: "One task, the click, was taken from the queue. How many functions will it call?"
    answer: "Two: its steps walk through all listeners. Each call makes a frame on the stack, like any other call."
  - log: 3
    note: "Still the same task, and another frame: calling is what puts a frame on the stack, not moving."
output: |
  two listeners, nothing in the queue
  the first listener is called
  the second listener is called
---*/
const go = document.querySelector('#go');

function first() {
  console.log('the first listener is called');
}

function second() {
  console.log('the second listener is called');
}

go.addEventListener('click', first);
go.addEventListener('click', second);
console.log('two listeners, nothing in the queue');
