/*---
title: "Q33: try around an await"
topic: rapid fire
level: intermediate
summary: "12 lines of code: what do they print, and in which order?"
ideas: [20, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`D`, `A`, `C`."
  - end: true
    note: "`await` throws the rejection at its place in the function, so `catch` sees it, and `finally` follows."
output: |
  D
  A
  C
---*/
async function main() {
  try {
    await Promise.reject('A');
    console.log('B');
  } catch (word) {
    console.log(word);
  } finally {
    console.log('C');
  }
}
main();
console.log('D');
