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

for (const type of ['pointerdown', 'mousedown', 'focus', 'pointerup', 'mouseup', 'click']) {
  button.addEventListener(type, () => {
    console.log(type);
    queueMicrotask(() => console.log('  microtask of', type));
  });
}
