/*---
title: Work for idle moments
topic: rendering
level: intermediate
summary: Work in small pieces, done only when the loop has nothing else to do.
host: browser
output: |
  timer of 0 ms: no idle moment yet
  the first piece, at an idle moment
  timer of 90 ms, while pieces are left: true
  all pieces are done
---*/
// Ten pieces of work, 20 ms each, for when the loop has nothing else to do. An idle
// period ends after 50 ms, or sooner if a timer is due: so timers are hardly late.
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

setTimeout(() => console.log('timer of 90 ms, while pieces are left: ' + (left > 0)), 90);
setTimeout(() => console.log('timer of 0 ms: no idle moment yet'), 0);
