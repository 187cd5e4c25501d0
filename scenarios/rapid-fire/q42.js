/*---
title: "Q42: A rejected promise, awaited"
topic: rapid fire
level: advanced
summary: "12 lines of code: what do they print, and in which order?"
ideas: [20, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`B`, `E`, `A`, `C`, `D`."
  - end: true
    note: "`await` on a settled promise still costs a microtask. It throws there, `catch` handles it, and the function goes on as if nothing had happened."
output: |
  B
  E
  A
  C
  D
---*/
async function main() {
  const promise = Promise.reject('A');
  console.log('B');
  try {
    await promise;
  } catch (word) {
    console.log(word);
  }
  console.log('C');
}
main().then(() => console.log('D'));
console.log('E');
