/*---
title: "Q26: Timer and promise, promise and timer"
topic: rapid fire
level: intermediate
summary: "8 lines of code: what do they print, and in which order?"
ideas: [16, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`C`, `A`, `B`, `D`."
  - end: true
    note: "The microtask runs first and sets a timer, which comes behind the timer that was set by the script. The last microtask follows its own task."
output: |
  C
  A
  B
  D
---*/
setTimeout(() => {
  console.log('A');
  Promise.resolve().then(() => console.log('B'));
}, 0);
Promise.resolve().then(() => {
  console.log('C');
  setTimeout(() => console.log('D'), 0);
});
