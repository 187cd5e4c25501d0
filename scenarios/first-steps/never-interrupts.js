/*---
title: Nothing interrupts what runs
topic: the loop
level: beginner
summary: A timer is due, but its callback waits until the running function has come to its end.
ideas: [1, 21]
stops:
  - start: true
    question: "The timer's callback sets `ready` to true. Will `count` ever see that?"
    answer: "No. However long `count` takes, a callback never cuts in. It waits until the stack is empty."
  - log: 2
    note: "The timer's task has been waiting since its delay of 0 ms was over. `count` goes on undisturbed."
  - log: 5
    note: "The stack became empty, the loop took the task: now, and not earlier, `ready` changes."
output: |
  counting 1 - ready is false
  counting 2 - ready is false
  counting 3 - ready is false
  counted
  timer: my turn, ready is true
---*/
let ready = false;
setTimeout(function getReady() {
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
