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
---*/
const button = document.querySelector('#buy');

for (const type of ['pointerdown', 'mousedown', 'focus', 'pointerup', 'mouseup', 'click']) {
  button.addEventListener(type, () => {
    console.log(type);
    queueMicrotask(() => console.log('  microtask of', type));
  });
}
