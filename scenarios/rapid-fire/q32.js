/*---
title: "Q32: try around a promise"
topic: rapid fire
level: intermediate
summary: "9 lines of code: what do they print, and in which order?"
ideas: [20, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`C`, `B A`."
  - end: true
    note: "The function is left with its promise, so `try` ends well. The error comes later, as a rejection, to the `catch` of the promise."
output: |
  C
  B A
---*/
async function fail() {
  throw new Error('A');
}
try {
  fail().catch((error) => console.log('B', error.message));
  console.log('C');
} catch (error) {
  console.log('D', error.message);
}
