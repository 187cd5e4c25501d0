/*---
title: The seventh timer waits four milliseconds
topic: timers
level: advanced
summary: "Timers that set timers: from the seventh on, a browser makes each wait at least 4 ms."
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
