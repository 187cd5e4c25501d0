/*---
title: Two callbacks, one frame
topic: rendering
level: advanced
summary: Two callbacks of one frame get the same time, and microtasks run between them.
host: browser
output: |
  first callback
  microtask of the first
  second callback, same time: true
  asked for inside a frame: the next frame
---*/
// Both callbacks belong to the same frame and get the same time.
// Still the microtasks of the first run before the second begins.
let first;

requestAnimationFrame((now) => {
  first = now;
  console.log('first callback');
  Promise.resolve().then(() => console.log('microtask of the first'));
  requestAnimationFrame(() => console.log('asked for inside a frame: the next frame'));
});

requestAnimationFrame((now) => {
  console.log('second callback, same time: ' + (now === first));
});
