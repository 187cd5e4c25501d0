/*---
title: A frame comes between tasks
topic: rendering
level: intermediate
summary: About sixty times a second the loop calls back before it paints, between two tasks.
host: browser
output: |
  1 the script
  2 a microtask does not wait for a frame
  3 a frame: the page is painted right after this
  4 a timer of 100 ms
---*/
// A screen shows about 60 pictures a second. Before each one, the loop calls back
// whoever has asked with requestAnimationFrame: between two tasks, never inside one.
setTimeout(() => console.log('4 a timer of 100 ms'), 100);

requestAnimationFrame(() => {
  console.log('3 a frame: the page is painted right after this');
});

Promise.resolve().then(() => console.log('2 a microtask does not wait for a frame'));
console.log('1 the script');
