/*---
title: One stack, one thing at a time
topic: the call stack
level: beginner
summary: Two functions with a lot to do never mix their work. The second begins when the first has returned.
ideas: [1]
rooms: { show: [program, console, stack] }
stops:
  - start: true
    question: "Both functions print three lines. Can a line of `sweep` come between two lines of `dust`?"
    answer: "No. There is one call stack, and `dust` stays on it until it returns."
  - log: 2
    note: "`dust` is in the middle of its work. `sweep` is not even called yet: JavaScript has nothing else to switch to."
  - log: 4
    note: "Only now, `dust` having returned, does `sweep` stand on the stack."
output: |
  dust the hall
  dust the kitchen
  dust the attic
  sweep the hall
  sweep the kitchen
  sweep the attic
---*/
function dust(rooms) {
  for (const room of rooms) {
    console.log('dust the', room);
  }
}

function sweep(rooms) {
  for (const room of rooms) {
    console.log('sweep the', room);
  }
}

const rooms = ['hall', 'kitchen', 'attic'];
dust(rooms);
sweep(rooms);
