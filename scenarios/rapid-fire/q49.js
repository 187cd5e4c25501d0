/*---
title: "Q49: A generator that awaits"
topic: rapid fire
level: advanced
summary: "12 lines of code: what do they print, and in which order?"
ideas: [16, 22, 24]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`1`, `A`, `2`, `3`, `B`, `4`, `5`."
  - end: true
    note: "Every value of an async generator comes through the microtask queue: one turn to yield it, one for `for await` to go on. The chain prints in between."
output: |
  1
  A
  2
  3
  B
  4
  5
---*/
async function* letters() {
  yield 'A';
  yield 'B';
}
async function main() {
  for await (const letter of letters()) console.log(letter);
}
main();
let chain = Promise.resolve();
for (const n of [1, 2, 3, 4, 5]) {
  chain = chain.then(() => console.log(n));
}
