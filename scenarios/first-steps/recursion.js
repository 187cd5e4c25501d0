/*---
title: A stack that grows and shrinks
topic: the call stack
level: beginner
summary: Each call gets a frame of its own, even of the same function; without an end the stack overflows.
ideas: [2]
rooms: { show: [program, console, stack] }
stops:
  - at: "if (n <= 1) return 1;"
    visit: 5
    note: "Five frames of the same function, each with its own `n`. From here on they return, one by one, newest first."
  - log: 1
    question: "The next function calls itself and never stops. Does the program hang?"
    answer: "No. The stack has a limit; when it is full, the call throws a `RangeError`, which can be caught like any other."
  - log: 2
    note: "The error left thousands of frames one after the other, down to the `catch`. The stack is small again."
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
