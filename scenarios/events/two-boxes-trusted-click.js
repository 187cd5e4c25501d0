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
ideas: [7, 14]
myths: [2, 21]
stops:
  - start: true
    question: "The user clicks the inner box. The click bubbles to the outer one. Does `promise` come between the two?"
    answer: "Yes. Nothing lies below the listeners on the stack, so the microtasks run after each of them."
  - log: 1
    note: "The listener of the inner box. It queues two microtasks and sets a timer."
  - log: 4
    note: "The same click, and the listener of the outer box. The microtasks of the first one are done."
  - log: 7
    note: "The timers come last: each is a task."
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
const outer = document.querySelector('.outer');
const inner = document.querySelector('.inner');

new MutationObserver(() => console.log('mutate'))
  .observe(outer, { attributes: true });

function onClick() {
  console.log('click');
  setTimeout(() => console.log('timeout'), 0);
  Promise.resolve().then(() => console.log('promise'));
  outer.setAttribute('data-random', Math.random());
}

inner.addEventListener('click', onClick);
outer.addEventListener('click', onClick);
