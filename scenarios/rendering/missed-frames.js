/*---
title: A long callback costs frames
topic: rendering
level: intermediate
summary: One callback keeps the stack for 80 ms, and no frame can be painted meanwhile.
host: browser
output: |
  frame 1 first
  frame 2 in time
  frame 3 late: frames were missed
  frame 4 in time
  frame 5 in time
---*/
// Five frames in a row. The second callback keeps the stack for 80 ms: no frame can
// come meanwhile, and what was missed is not made up for.
let before;
let count = 0;

function frame(now) {
  count += 1;
  const gap = count === 1 ? 'first' : now - before < 40 ? 'in time' : 'late: frames were missed';
  console.log(`frame ${count} ${gap}`);
  before = now;
  if (count < 5) requestAnimationFrame(frame);
  if (count === 2) hardWork(80);
}

function hardWork(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

requestAnimationFrame(frame);
