/*---
title: setTimeout 0
topic: side by side
level: beginner
summary: A timer of 0 ms is a task, so it comes after all microtasks.
output: |
  begin
  end
  a promise
  later
---*/
console.log('begin');
setTimeout(() => console.log('later'), 0);
Promise.resolve().then(() => console.log('a promise'));
console.log('end');
