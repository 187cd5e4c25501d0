/*---
title: Who blocks a worker does not block the page
topic: workers
level: intermediate
summary: A worker is busy for a while; the page's timers go on as if nothing were.
host: browser
files:
  busy.js: |
    const end = performance.now() + 300;
    while (performance.now() < end);
    postMessage('the worker is done');
ideas: [1, 10, 19]
stops:
  - start: true
    question: "The worker runs an endless-looking loop for 300 ms. Do the page's timers go on meanwhile?"
    answer: "Yes. The worker has a thread, a stack and a loop of its own. It can only block itself."
  - log: 1
    note: "The worker's message arrived as a task of the page."
  - log: 2
    note: "The page's interval ticked all the time, while the worker kept its own stack busy."
output: |
  the worker is done
  the page ticked meanwhile: true
---*/
const worker = new Worker('busy.js');
let ticks = 0;
const clock = setInterval(() => ticks++, 20);

worker.onmessage = (event) => {
  clearInterval(clock);
  console.log(event.data);
  console.log('the page ticked meanwhile:', ticks >= 10);
};
