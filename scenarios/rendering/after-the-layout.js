/*---
title: First the callbacks, then the layout
topic: rendering
level: advanced
summary: A frame calls back, then lays the page out; only then observers hear of sizes.
host: browser
page: '<div id="box" style="width: 100px; height: 50px; background: plum"></div>'
ideas: [14, 24]
stops:
  - log: 1
    note: "The callbacks of the frame come first: what they change is in the same picture."
  - log: 2
    question: "The width was changed twice in the frame. How often is the `ResizeObserver` called?"
    answer: "Once, after the layout: it hears of sizes, and the page was laid out once, with the last one."
  - log: 3
    note: "What has come into view is told last, after the layout, by a task of its own."
output: |
  a frame changes the box twice
  laid out, width 300
  in view: true
---*/
const box = document.querySelector('#box');

new IntersectionObserver(([entry]) => {
  console.log('in view:', entry.isIntersecting);
}).observe(box);

new ResizeObserver(([entry]) => {
  console.log('laid out, width', entry.contentRect.width);
}).observe(box);

requestAnimationFrame(() => {
  console.log('a frame changes the box twice');
  box.style.width = '200px';
  box.style.width = '300px';
});
