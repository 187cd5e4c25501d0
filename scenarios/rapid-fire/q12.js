/*---
title: "Q12: var in a loop"
topic: rapid fire
level: beginner
summary: "4 lines of code: what do they print, and in which order?"
ideas: [3, 5, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`end`, `3`, `3`, `3`."
  - end: true
    note: "`var` makes one variable for the whole loop. When the timers call back, the loop has long ended and `i` is 3."
output: |
  end
  3
  3
  3
---*/
for (var i = 0; i < 3; i += 1) {
  setTimeout(() => console.log(i), 0);
}
console.log('end');
