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
ideas: [7, 14]
myths: [2, 21, 22]
stops:
  - log: 1
    note: "A timer calls `click()`. The timer's callback lies below the listener on the stack."
  - log: 3
    question: "The timer calls `click()`, then the user presses. In which case do microtasks run between the listeners?"
    answer: "Only when the user presses: then nothing lies below the listeners."
  - log: 8
    note: "The user's click: the microtask ran right after the first listener."
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
