/*---
title: "Myth: setTimeout puts the callback into the task queue"
topic: myths
level: beginner
summary: setTimeout registers a timer. A task is queued when its time is over, so what was set later can come first.
ideas: [4, 5, 13]
myths: [4]
stops:
  - log: 1
    note: "Both calls of `setTimeout` are over. The timer of 50 ms is under Web APIs, and the task queue knows nothing of it."
  - log: 2
    question: "The delay of the other timer is 50 ms. Does its callback run exactly then?"
    answer: "Not before then. The delay is the least time; a busy stack or a long queue makes it later."
  - log: 3
    note: "The job kept the stack until 100 ms had gone by, so the timer of 50 ms is late."
output: |
  two timers are registered
  set second, 10 ms, comes first
  set first, 50 ms, but late: true
---*/
function work(until) {
  while (performance.now() - start < until);
}

const start = performance.now();
setTimeout(function setFirst() {
  const late = performance.now() - start > 90;
  console.log('set first, 50 ms, but late:', late);
}, 50);

setTimeout(function setSecond() {
  console.log('set second, 10 ms, comes first');
  work(100);
}, 10);

console.log('two timers are registered');
