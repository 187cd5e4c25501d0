/*---
title: "Two boxes, one click: a timer presses, then the user"
topic: events
level: advanced
summary: What counts is not who is clicked but what is on the stack when the listeners run.
host: browser
page: |
  <div class="outer" style="padding: 20px; border: 1px solid">
    <div class="inner" style="padding: 20px; border: 1px solid"></div>
  </div>
inputs:
  - { at: 200ms, click: ".inner" }
output: |
  script clicks inner
  script clicks outer
  click() has returned
    promise
    mutate: 2
    promise
  user clicks inner
    promise
    mutate: 1
  user clicks outer
    promise
    mutate: 1
---*/
// What counts is not who is clicked but what is on the stack when the listeners run.
const outer = document.querySelector('.outer');
const inner = document.querySelector('.inner');

new MutationObserver((records) => console.log('  mutate:', records.length))
  .observe(outer, { attributes: true });

for (const box of [inner, outer]) {
  box.addEventListener('click', (event) => {
    console.log(event.isTrusted ? 'user' : 'script', 'clicks', box.className);
    Promise.resolve().then(() => console.log('  promise'));
    outer.toggleAttribute('data-clicked');
  });
}

setTimeout(() => {
  inner.click();
  console.log('click() has returned');
}, 50);
