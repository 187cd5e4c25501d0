/*---
title: "Two boxes, one click: the user presses"
topic: events
level: advanced
summary: Nobody stands below the listeners on the stack, so the microtasks run between them.
host: browser
page: |
  <div class="outer" style="padding: 20px; border: 1px solid">
    <div class="inner" style="padding: 20px; border: 1px solid"></div>
  </div>
inputs:
  - { at: 100ms, click: ".inner" }
output: |
  click
  promise
  mutate
  click
  promise
  mutate
  timeout
  timeout
---*/
// Nobody stands below the listeners on the stack, so the microtasks run between them.
const outer = document.querySelector('.outer');
const inner = document.querySelector('.inner');

new MutationObserver(() => console.log('mutate')).observe(outer, { attributes: true });

function onClick() {
  console.log('click');
  setTimeout(() => console.log('timeout'), 0);
  Promise.resolve().then(() => console.log('promise'));
  outer.setAttribute('data-random', Math.random());
}

inner.addEventListener('click', onClick);
outer.addEventListener('click', onClick);
