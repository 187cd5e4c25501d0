/*---
title: A misspelt name ends the script, not the loop
topic: errors
level: beginner
summary: The script dies at an unknown name. What was queued before runs all the same.
host: browser
output: |
  a microtask, queued in time
  a timer, set in time
---*/
// The script dies at the unknown name. What was queued before runs all the same.
Promise.resolve().then(() => console.log('a microtask, queued in time'));
setTimeout(() => console.log('a timer, set in time'), 10);
queMicrotask(() => console.log('never queued'));
console.log('never reached');
