/*---
title: The seventh timer waits four milliseconds
topic: timers
level: advanced
summary: "Timers that set timers: from the seventh on, a browser makes each wait at least 4 ms."
output: |
  timer 1 waited 0 ms
  timer 2 waited 0 ms
  timer 3 waited 0 ms
  timer 4 waited 0 ms
  timer 5 waited 0 ms
  timer 6 waited 0 ms
  timer 7 waited 4 ms
  timer 8 waited 4 ms
  timer 9 waited 4 ms
---*/
// Timers that set timers: from the seventh on, a browser makes each wait at least 4 ms.
let last = performance.now();
let depth = 0;

function next() {
  const now = performance.now();
  depth += 1;
  console.log('timer', depth, 'waited', Math.round(now - last), 'ms');
  last = now;
  if (depth < 9) setTimeout(next, 0);
}

setTimeout(next, 0);
