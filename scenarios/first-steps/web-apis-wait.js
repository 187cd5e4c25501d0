/*---
title: Others do the waiting
topic: timers
level: beginner
summary: Each call registers a timer and returns at once; the timers wait outside the engine, all together.
ideas: [4, 5, 13, 21]
stops:
  - start: true
    question: "The three drinks take 300, 100 and 200 ms. How long does it take until all three are there?"
    answer: "300 ms. All three timers run down at the same time, and none of them keeps the stack."
  - log: 2
    note: "Each call of `setTimeout` was pushed, left its callback with the platform, and was popped. Three timers wait under Web APIs."
  - log: 3
    note: "The shortest delay comes first. Its callback went into the task queue when its time was up, not before."
output: |
  order three drinks
  nobody stands and waits
  water, after 100 ms
  juice, after 200 ms
  tea, after 300 ms
---*/
console.log('order three drinks');
setTimeout(() => console.log('tea, after 300 ms'), 300);
setTimeout(() => console.log('water, after 100 ms'), 100);
setTimeout(() => console.log('juice, after 200 ms'), 200);
console.log('nobody stands and waits');
