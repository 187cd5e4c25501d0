/*---
title: "A checkbox is checked before its listeners hear of the click"
topic: events
level: intermediate
summary: A checkbox is checked before its click listeners run, and unchecked again if one prevents it.
host: browser
page: |
  <label>Cookies? <input type="checkbox" id="box"></label>
inputs:
  - { at: 100ms, click: "#box" }
  - { at: 400ms, click: "#box" }
ideas: [7]
stops:
  - log: 1
    note: "When the listener of `click` runs, the box is checked already. It may still be taken back."
  - log: 4
    question: "The second click unchecked the box. A microtask will call `preventDefault`. Is that too late?"
    answer: "No. The microtask runs between two listeners, while the click is still being dispatched."
  - log: 6
    note: "The click was prevented, so the box went back to checked, and no `input` or `change` was sent."
output: |
  click, checked: true
  input, checked: true
  change, checked: true
  click, checked: false
  prevented in a microtask, checked: false
  in the end, checked: true
---*/
const box = document.querySelector('#box');
const tell = (what) => console.log(what + ', checked:', box.checked);

box.addEventListener('click', (event) => {
  tell('click');
  if (!box.checked) {
    Promise.resolve().then(() => {
      event.preventDefault();  // still in time: the click is not over yet
      tell('prevented in a microtask');
    });
  }
});
box.addEventListener('input', () => tell('input'));
box.addEventListener('change', () => tell('change'));

setTimeout(() => tell('in the end'), 600);
