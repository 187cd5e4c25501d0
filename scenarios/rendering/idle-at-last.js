/*---
title: Idle, but not for ever
topic: rendering
level: advanced
summary: While tasks keep the loop busy there is no idle moment. A timeout makes sure that the work is done at last.
host: browser
ideas: [16, 19]
myths: [24]
stops:
  - log: 1
    note: "Two idle callbacks wait: one with a timeout of 150 ms, one without."
  - log: 2
    question: "The busy tasks follow each other for 360 ms. Which of the two callbacks runs first, and why?"
    answer: "The one with the timeout. When that is over, it is queued as a task like others, and the deadline says so."
  - log: 4
    note: "Only now is there nothing else to do: an idle moment."
output: |
  the first busy task is over
  impatient: timed out? true
  no more busy tasks
  patient: an idle moment
---*/
let busy = 0;

function keepBusy() {
  const end = performance.now() + 60;
  while (performance.now() < end);
  busy += 1;
  if (busy < 6) setTimeout(keepBusy, 0);
  else console.log('no more busy tasks');
}

requestIdleCallback(() => {
  console.log('patient: an idle moment');
});
requestIdleCallback((deadline) => {
  console.log('impatient: timed out?', deadline.didTimeout);
}, { timeout: 150 });

keepBusy();
console.log('the first busy task is over');
