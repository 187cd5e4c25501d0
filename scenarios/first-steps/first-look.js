/*---
title: What runs first?
topic: the loop
level: beginner
summary: "The script, a promise, a timer: six lines in an order that is not the one they were written in."
output: |
  1 the script starts
  2 greet runs at once, up to its await
  3 the script ends
  4 greet goes on: a microtask
  5 the promise: a microtask
  6 the timer: a task
---*/
async function greet() {
  console.log('2 greet runs at once, up to its await');
  await null;
  console.log('4 greet goes on: a microtask');
}

console.log('1 the script starts');
setTimeout(() => console.log('6 the timer: a task'), 0);
greet();
Promise.resolve().then(() => console.log('5 the promise: a microtask'));
console.log('3 the script ends');
