/*---
title: queueMicrotask
topic: side by side
level: beginner
summary: A microtask comes as soon as the stack is empty, in the order in which it was queued.
output: |
  begin
  end
  later
  a promise
---*/
console.log('begin');
queueMicrotask(() => console.log('later'));
Promise.resolve().then(() => console.log('a promise'));
console.log('end');
