/*---
title: A long callback costs frames
topic: rendering
level: intermediate
summary: One callback keeps the stack for 80 ms, and no frame can be painted meanwhile.
host: browser
ideas: [19, 24]
stops:
  - log: 2
    question: "This callback will now work for 80 ms. How many frames are painted in that time?"
    answer: "None. Four or five are left out, and they are not made up for later."
  - log: 3
    note: "The time given to this callback tells that frames were missed. Animations should look at the time, not count frames."
  - log: 5
    note: "Afterwards the frames come in time again."
output: |
  frame 1 is the first
  frame 2 is in time
  frame 3 is late
  frame 4 is in time
  frame 5 is in time
---*/
let before;
let count = 0;

function frame(now) {
  count += 1;
  console.log('frame', count, verdict(now));
  before = now;
  if (count < 5) requestAnimationFrame(frame);
  if (count === 2) hardWork(80);
}

function verdict(now) {
  if (count === 1) return 'is the first';
  return now - before < 40 ? 'is in time' : 'is late';
}

function hardWork(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

requestAnimationFrame(frame);
