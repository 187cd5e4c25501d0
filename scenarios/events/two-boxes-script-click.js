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
output: |
  click
  click
  promise
  mutate
  promise
  timeout
  timeout
---*/
// inner.click() stays on the stack while the listeners run: no microtask comes in between,
// and the observer gets both changes at once.
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
inner.click();
