/*---
title: click() is a call, a press is a task
topic: events
level: intermediate
summary: "click() is an ordinary call. A press by the user is a task: microtasks come in between."
host: browser
page: |
  <button id="btn">press</button>
inputs:
  - { at: 400ms, click: "#btn" }
ideas: [7, 14, 21]
myths: [21, 22]
stops:
  - log: 1
    note: "The next line calls `click()`. The script stays on the stack while the listeners run."
  - log: 3
    question: "A microtask is waiting. Why did it not run between the two listeners?"
    answer: "Because the stack was not empty: the script called `click()` and lies below the listeners."
  - log: 7
    note: "This time the user pressed. Nothing lies below the listener: a task called it."
  - log: 8
    note: "The first listener returned, the stack was empty, so the microtask ran before the second listener."
output: |
  -- the script calls click()
  listener 1
  listener 2
  -- and goes on
  microtask of listener 1
  -- the user presses
  listener 1
  microtask of listener 1
  listener 2
---*/
const btn = document.querySelector('#btn');

btn.addEventListener('click', function listener1() {
  console.log('listener 1');
  Promise.resolve().then(() => console.log('microtask of listener 1'));
});
btn.addEventListener('click', function listener2() {
  console.log('listener 2');
});

console.log('-- the script calls click()');
btn.click();
console.log('-- and goes on');

setTimeout(() => console.log('-- the user presses'), 90);
