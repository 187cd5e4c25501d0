/*---
title: Others do the waiting
topic: timers
level: beginner
summary: Each call registers a timer and returns at once; the timers wait outside the engine, all together.
output: |
  order three drinks
  nobody stands and waits
  water, after 100 ms
  juice, after 200 ms
  tea, after 300 ms
---*/
// Each call registers a timer and returns at once; the timers wait outside the engine, all together.
console.log('order three drinks');
setTimeout(() => console.log('tea, after 300 ms'), 300);
setTimeout(() => console.log('water, after 100 ms'), 100);
setTimeout(() => console.log('juice, after 200 ms'), 200);
console.log('nobody stands and waits');
