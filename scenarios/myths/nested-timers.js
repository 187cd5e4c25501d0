/*---
title: "Myth: a timer of 0 ms takes 4 ms"
topic: myths
level: advanced
summary: "Only timers that set timers are slowed down: from the seventh of such a chain on, a browser makes each wait at least 4 ms."
host: browser
ideas: [5]
myths: [18]
stops:
  - log: 1
    note: "The first timer of the chain: no waiting at all."
  - log: 6
    question: "Six timers had no delay. Why will the next one wait 4 ms?"
    answer: "The standard counts how deep timers are nested. At more than five, a delay below 4 ms becomes 4 ms, so that such a chain cannot eat up the machine."
  - log: 7
    note: "From here on each one waits 4 ms. Node has no such rule; there, every timer takes at least 1 ms."
output: |
  timer 1 waited hardly
  timer 2 waited hardly
  timer 3 waited hardly
  timer 4 waited hardly
  timer 5 waited hardly
  timer 6 waited hardly
  timer 7 waited 4 ms or more
  timer 8 waited 4 ms or more
  timer 9 waited 4 ms or more
---*/
let last = performance.now();
let depth = 0;

function next() {
  const now = performance.now();
  depth += 1;
  const waited = now - last >= 3.5 ? '4 ms or more' : 'hardly';
  console.log('timer', depth, 'waited', waited);
  last = now;
  if (depth < 9) setTimeout(next, 0);
}

setTimeout(next, 0);
