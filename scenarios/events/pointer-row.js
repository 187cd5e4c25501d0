/*---
title: "A click is a row of events, each with its own tasks and microtasks"
topic: events
level: intermediate
summary: "One press: pointerdown, mousedown, up and click, each with its own microtasks."
host: browser
page: |
  <button id="buy">Buy</button>
inputs:
  - { at: 100ms, click: "#buy" }
ideas: [7, 14]
stops:
  - log: 1
    note: "One press of a button begins with `pointerdown`. `click` comes last."
  - log: 2
    question: "Why does the microtask run before `mousedown`, although both belong to one press?"
    answer: "The listener has returned and the stack is empty, so the microtasks come before the next listener."
  - log: 11
    note: "The sixth and last event of one single press."
output: |
  pointerdown
    microtask of pointerdown
  mousedown
    microtask of mousedown
  focus
    microtask of focus
  pointerup
    microtask of pointerup
  mouseup
    microtask of mouseup
  click
    microtask of click
---*/
const button = document.querySelector('#buy');

const down = ['pointerdown', 'mousedown', 'focus'];
const up = ['pointerup', 'mouseup', 'click'];

for (const type of [...down, ...up]) {
  button.addEventListener(type, () => {
    console.log(type);
    queueMicrotask(() => console.log('  microtask of', type));
  });
}
