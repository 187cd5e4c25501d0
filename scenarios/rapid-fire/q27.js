/*---
title: "Q27: forEach with await"
topic: rapid fire
level: intermediate
summary: "9 lines of code: what do they print, and in which order?"
ideas: [20, 22]
myths: [33]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A 1`, `A 2`, `C`, `B 1`, `B 2`."
  - end: true
    note: "`forEach` does not wait for promises: it calls back twice, and each callback stops at its `await`."
output: |
  A 1
  A 2
  C
  B 1
  B 2
---*/
async function main() {
  [1, 2].forEach(async (n) => {
    console.log('A', n);
    await null;
    console.log('B', n);
  });
  console.log('C');
}
main();
