/*---
title: "Q28: for…of with await"
topic: rapid fire
level: intermediate
summary: "10 lines of code: what do they print, and in which order?"
ideas: [20, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A 1`, `D`, `B 1`, `A 2`, `B 2`, `C`."
  - end: true
    note: "The loop stands in the async function itself. While that is suspended the loop is, too, so the rounds come one after another."
output: |
  A 1
  D
  B 1
  A 2
  B 2
  C
---*/
async function main() {
  for (const n of [1, 2]) {
    console.log('A', n);
    await null;
    console.log('B', n);
  }
  console.log('C');
}
main();
console.log('D');
