/*---
title: Again and again, until told to stop
topic: timers
level: beginner
summary: An interval queues its callback round after round, until clearInterval ends it.
output: |
  round 1
  round 2
  round 3
  enough
---*/
let round = 0;
const id = setInterval(() => {
  round += 1;
  console.log('round', round);
  if (round === 3) {
    clearInterval(id);
    console.log('enough');
  }
}, 1000);
