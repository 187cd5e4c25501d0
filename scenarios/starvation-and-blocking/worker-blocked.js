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
