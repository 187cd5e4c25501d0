/*---
title: "Q11: let in a loop"
topic: rapid fire
level: beginner
summary: "4 lines of code: what do they print, and in which order?"
ideas: [3, 5, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`end`, `0`, `1`, `2`."
  - end: true
    note: "`let` makes a new variable for each round. Each callback keeps the one of its own round."
output: |
  end
  0
  1
  2
---*/
for (let i = 0; i < 3; i += 1) {
  setTimeout(() => console.log(i), 0);
}
console.log('end');
