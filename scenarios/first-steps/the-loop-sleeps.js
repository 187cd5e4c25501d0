/*---
title: When there is nothing to do
topic: the loop
level: beginner
summary: With both queues empty the loop does not search round and round. It sleeps until something becomes ready.
ideas: [16]
myths: [6]
stops:
  - log: 1
    note: "While the script runs, the loop does nothing: it called the script and waits for it to return."
  - log: 2
    question: "The next timer is due one second later. What does the loop do until then?"
    answer: "It sleeps. The virtual clock jumps over that second, because nothing at all happens in it."
  - log: 3
    note: "The timer woke the loop. Its task is the first thing to happen since the step before the jump."
output: |
  the script sets two timers
  after one second
  after two
---*/
console.log('the script sets two timers');

setTimeout(() => console.log('after one second'), 1000);
setTimeout(() => console.log('after two'), 2000);
