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
// The same two listeners. When the user presses the button, the stack is empty between
// them, so microtasks run there. When a script calls click(), it is still on the stack.
const btn = document.querySelector('#btn');

btn.addEventListener('click', () => {
  console.log('listener 1');
  Promise.resolve().then(() => console.log('microtask of listener 1'));
});
btn.addEventListener('click', () => console.log('listener 2'));

console.log('-- the script calls click()');
btn.click();
console.log('-- and goes on');

setTimeout(() => console.log('-- the user presses'), 90);
