/*---
title: The same in a browser and in Node
topic: the loop
level: intermediate
summary: Node has a loop of its own, made of phases, yet script, microtasks and timers come in the same order.
host: both
ideas: [23]
myths: [31]
stops:
  - start: true
    question: "This program runs in a browser and in Node. Are the lines printed in the same order?"
    answer: "Yes. The language gives both the same stack and the same jobs for promises; timers belong to the host, and both hosts queue them by their due time."
  - log: 3
    note: "A microtask. Node empties this queue, too, after every single callback."
  - log: 4
    note: "A browser takes a task of the timer source here. Node's loop is in its timers phase. For this program that is the same."
  - log: 5
    note: "A microtask made by the first timer runs before the second timer, in both hosts."
output: |
  script starts
  script ends
  microtask of the script
  timer of 10 ms
  microtask of that timer
  timer of 30 ms
---*/
console.log('script starts');

setTimeout(function early() {
  console.log('timer of 10 ms');
  Promise.resolve().then(() => console.log('microtask of that timer'));
}, 10);
setTimeout(() => console.log('timer of 30 ms'), 30);

Promise.resolve().then(() => console.log('microtask of the script'));

console.log('script ends');
