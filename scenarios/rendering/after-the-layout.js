/*---
title: First the callbacks, then the layout
topic: rendering
level: advanced
summary: A frame calls back, then lays the page out; only then observers hear of sizes.
host: browser
page: '<div id="box" style="width: 100px; height: 50px; background: plum"></div>'
output: |
  1 a frame changes the box twice
  2 laid out, width 300
  3 in view: true
---*/
// A frame calls back, then lays the page out. Only then observers hear of sizes that
// have changed, once. What has come into view is told last, by a task of its own.
const box = document.querySelector('#box');

new IntersectionObserver(([entry]) => {
  console.log('3 in view: ' + entry.isIntersecting);
}).observe(box);

new ResizeObserver(([entry]) => {
  console.log('2 laid out, width ' + entry.contentRect.width);
}).observe(box);

requestAnimationFrame(() => {
  console.log('1 a frame changes the box twice');
  box.style.width = '200px';
  box.style.width = '300px';
});
