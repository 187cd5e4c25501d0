/*---
title: The seventh timer waits four milliseconds
topic: timers
level: advanced
summary: "Timers that set timers: from the seventh on, a browser makes each wait at least 4 ms."
host: browser
output: |
  timer 1 waited almost no time
  timer 2 waited almost no time
  timer 3 waited almost no time
  timer 4 waited almost no time
  timer 5 waited almost no time
  timer 6 waited almost no time
  timer 7 waited 4 ms or more
  timer 8 waited 4 ms or more
  timer 9 waited 4 ms or more
---*/
// Timers that set timers: from the seventh on, a browser makes each wait at least 4 ms.
let last = performance.now();
let depth = 0;

function next() {
  const now = performance.now();
  depth += 1;
  console.log('timer', depth, 'waited', now - last < 3.9 ? 'almost no time' : '4 ms or more');
  last = now;
  if (depth < 9) setTimeout(next, 0);
}

setTimeout(next, 0);
