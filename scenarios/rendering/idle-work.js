/*---
title: Work for idle moments
topic: rendering
level: intermediate
summary: Work in small pieces, done only when the loop has nothing else to do.
host: browser
ideas: [16, 19]
myths: [24]
stops:
  - log: 1
    note: "A timer was ready, so this was no idle moment. The idle callback has waited."
  - log: 2
    question: "There are ten pieces of 20 ms each. Are they all done in one go?"
    answer: "No. An idle period ends after 50 ms, or when a timer is due. The rest waits for the next idle moment."
  - log: 3
    note: "The timer came in between, nearly in time, although work was left."
output: |
  timer of 0 ms: no idle moment yet
  the first piece, at an idle moment
  timer of 90 ms, pieces are left: true
  all pieces are done
---*/
let left = 10;

requestIdleCallback(function work(deadline) {
  while (left > 0 && deadline.timeRemaining() > 0) piece();
  if (left > 0) requestIdleCallback(work);
  else console.log('all pieces are done');
});

function piece() {
  if (left === 10) console.log('the first piece, at an idle moment');
  left -= 1;
  const end = performance.now() + 20;
  while (performance.now() < end);
}

setTimeout(() => console.log('timer of 90 ms, pieces are left:', left > 0), 90);
setTimeout(() => console.log('timer of 0 ms: no idle moment yet'), 0);
