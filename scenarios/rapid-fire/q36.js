/*---
title: "Q36: Settled later"
topic: rapid fire
level: intermediate
summary: "10 lines of code: what do they print, and in which order?"
ideas: [14, 22]
myths: [13]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`B`, `C`, `A`."
  - end: true
    note: "`then` on the pending promise queues nothing. `A` is queued when the timer resolves the promise, after `B` has long run."
output: |
  B
  C
  A
---*/
let open;
const later = new Promise((resolve) => {
  open = resolve;
});
later.then(() => console.log('A'));
Promise.resolve().then(() => console.log('B'));
setTimeout(() => {
  open();
  console.log('C');
}, 0);
