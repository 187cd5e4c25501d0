/*---
title: Nothing interrupts what runs
topic: the loop
level: beginner
summary: A timer is due, but its callback waits until the running function has come to its end.
output: |
  counting 1 - ready is false
  counting 2 - ready is false
  counting 3 - ready is false
  counted
  timer: my turn, ready is true
---*/
// The timer is due at once, but its callback waits in the queue until this function has come to its end.
let ready = false;
setTimeout(() => {
  ready = true;
  console.log('timer: my turn, ready is', ready);
}, 0);

function count(to) {
  for (let i = 1; i <= to; i += 1) {
    console.log('counting', i, '- ready is', ready);
  }
}

count(3);
console.log('counted');
