/*---
title: Asking for a size costs a layout
topic: rendering
level: advanced
summary: Styles are only written down until a frame needs them, or until the program asks where something stands.
host: browser
page: |
  <div id="box" style="width: 100px; height: 40px; background: plum"></div>
ideas: [24]
stops:
  - log: 1
    note: "The style was changed in the document. Nothing was laid out for that."
  - log: 2
    question: "No frame has come yet. How can `offsetWidth` know the new width?"
    answer: "The browser lays the page out at once, in the middle of the script, to be able to answer."
  - log: 4
    note: "Writing and asking by turns makes a layout each time. Better: first ask for all, then write all."
output: |
  the style says 200px
  laid out now: 200
  laid out again: 300
  the frame paints it: 300
---*/
const box = document.querySelector('#box');

box.style.width = '200px';
console.log('the style says', box.style.width);

console.log('laid out now:', box.offsetWidth);

box.style.width = '300px';
console.log('laid out again:', box.offsetWidth);

requestAnimationFrame(() => {
  console.log('the frame paints it:', box.offsetWidth);
});
