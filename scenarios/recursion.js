/*---
title: A stack that grows and shrinks
topic: the call stack
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
