/*---
title: "Q29: A value or a promise?"
topic: rapid fire
level: intermediate
summary: "6 lines of code: what do they print, and in which order?"
ideas: [20, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `false`."
  - end: true
    note: "An async function always gives a promise, and an object in a condition counts as true."
output: |
  A
  false
---*/
async function isReady() {
  return false;
}
if (isReady()) console.log('A');
else console.log('B');
isReady().then((ready) => console.log(ready));
