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
