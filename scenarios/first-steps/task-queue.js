/*---
title: First come, first served
topic: the loop
level: beginner
summary: What is ready waits in the task queue in the order in which it became ready, and is taken one by one.
ideas: [13, 21]
stops:
  - at: "work(50);"
    note: "Three timers were set. The next line keeps the stack for 50 ms, so all three will be due before anything can run."
  - log: 1
    question: "All three callbacks wait in the task queue. In which order will they run?"
    answer: "In the order in which they became due: 10 ms, 20 ms, 30 ms. The order in which they were set does not matter."
  - log: 2
    note: "One task was taken; the other two still wait. After each task, control goes back to the loop."
output: |
  the stack is free again
  10 ms
  20 ms
  30 ms
---*/
function work(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

setTimeout(() => console.log('30 ms'), 30);
setTimeout(() => console.log('10 ms'), 10);
setTimeout(() => console.log('20 ms'), 20);

work(50);
console.log('the stack is free again');
