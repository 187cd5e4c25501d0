/*---
title: Rounds that are left out
topic: blocking
level: intermediate
summary: While the stack is busy, an interval has at most one run waiting. The other rounds are lost, not made up for.
host: browser
ideas: [5, 13, 19]
myths: [19]
stops:
  - log: 1
    question: "The job keeps the stack for 350 ms, and the interval is 100 ms. How many runs will wait in the queue?"
    answer: "One. As long as one of its runs waits, the interval queues no other, so runs cannot pile up."
  - log: 2
    note: "The one run that waited. Two rounds were left out."
  - log: 3
    note: "From here on the rounds come in their rhythm again."
output: |
  the long job is over
  run 1 after the job
  run 2 after the job
  run 3 after the job
---*/
const start = performance.now();
let runs = 0;

const id = setInterval(function run() {
  runs += 1;
  const late = performance.now() - start > 300;
  console.log('run', runs, late ? 'after the job' : 'before it');
  if (runs === 3) clearInterval(id);
}, 100);

const end = start + 350;
while (performance.now() < end);
console.log('the long job is over');
