/*---
title: Again and again, until told to stop
topic: timers
level: beginner
summary: An interval queues its callback round after round, until clearInterval ends it.
ideas: [5]
stops:
  - log: 1
    note: "The first round, a second after the call. The interval is still under Web APIs and waits for its next round."
  - log: 3
    question: "The third round calls `clearInterval`. Is there a fourth round?"
    answer: "No. The interval is gone from Web APIs, so nothing can become due any more and the program ends."
  - log: 4
    note: "The callback itself runs to its end. Clearing stops the rounds to come, not the code that runs now."
output: |
  round 1
  round 2
  round 3
  enough
---*/
let round = 0;

const id = setInterval(function tick() {
  round += 1;
  console.log('round', round);
  if (round === 3) {
    clearInterval(id);
    console.log('enough');
  }
}, 1000);
