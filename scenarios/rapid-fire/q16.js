/*---
title: "Q16: Three rounds"
topic: rapid fire
level: beginner
summary: "7 lines of code: what do they print, and in which order?"
ideas: [5, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`start`, `1`, `2`, `3`."
  - end: true
    note: "The third round clears the interval while its own callback runs. That callback ends as usual, and there is no fourth one."
output: |
  start
  1
  2
  3
---*/
let n = 0;
const id = setInterval(() => {
  n += 1;
  console.log(n);
  if (n === 3) clearInterval(id);
}, 10);
console.log('start');
