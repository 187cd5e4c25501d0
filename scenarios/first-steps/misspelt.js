/*---
title: A misspelt name ends the script, not the loop
topic: errors
level: beginner
summary: The script dies at an unknown name. What was queued before runs all the same.
host: browser
ideas: [14, 21]
stops:
  - start: true
    question: "`queMicrotask` does not exist. Which lines are printed nevertheless?"
    answer: "The two callbacks that were handed over before that line. The error ends the script, which is one task, and nothing else."
  - at: "queMicrotask(() =>"
    note: "This line will throw a `ReferenceError`. A microtask is queued already, and a timer waits under Web APIs."
  - log: 2
    note: "The script is dead, the loop goes on as after any task: microtasks first."
output: |
  a microtask, queued in time
  a timer, set in time
---*/
Promise.resolve().then(() => console.log('a microtask, queued in time'));
setTimeout(() => console.log('a timer, set in time'), 10);
queMicrotask(() => console.log('never queued'));
console.log('never reached');
