/*---
title: "Q44: A little of everything"
topic: rapid fire
level: advanced
summary: "16 lines of code: what do they print, and in which order?"
ideas: [20, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`B`, `H`, `C`, `E`, `G`, `D`, `A`, `F`."
  - end: true
    note: "Script first. Then the microtasks in the order of their queueing: the two awaits and the chain take turns. The timers are last, the one set by a microtask behind the other."
output: |
  B
  H
  C
  E
  G
  D
  A
  F
---*/
setTimeout(() => console.log('A'), 0);

(async () => {
  console.log('B');
  await undefined;
  console.log('C');
  await undefined;
  console.log('D');
})();

Promise.resolve()
  .then(() => console.log('E'))
  .then(() => setTimeout(() => console.log('F'), 0));

queueMicrotask(() => console.log('G'));
console.log('H');
