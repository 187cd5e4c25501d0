/*---
title: "Two boxes, one click: the script presses"
topic: events
level: advanced
summary: "click() stays on the stack while the listeners run: no microtask comes in between."
host: browser
page: |
  <div class="outer" style="padding: 20px; border: 1px solid">
    <div class="inner" style="padding: 20px; border: 1px solid"></div>
  </div>
ideas: [7, 14]
myths: [21, 22]
stops:
  - start: true
    question: "Now the script calls `inner.click()`. Does `promise` come between the two listeners?"
    answer: "No. The script stays on the stack, and below the listeners; microtasks have to wait for it."
  - log: 2
    note: "The second listener, and the microtasks of the first still wait."
  - log: 4
    note: "One call of the observer for both changes: they were collected until the microtask ran."
output: |
  click
  click
  promise
  mutate
  promise
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
inner.click();
