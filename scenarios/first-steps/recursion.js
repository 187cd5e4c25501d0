/*---
title: A stack that grows and shrinks
topic: the call stack
level: beginner
summary: Each call gets a frame of its own, even of the same function; without an end the stack overflows.
output: |
  5! = 120
  a stack is not endless: RangeError
---*/
function factorial(n) {
  if (n <= 1) return 1;
  return n * factorial(n - 1);
}

console.log('5! =', factorial(5));

function forever() {
  forever();
}

try {
  forever();
} catch (error) {
  console.log('a stack is not endless:', error.name);
}
