/*---
title: "Q39: A promise out of an async function"
topic: rapid fire
level: advanced
summary: "12 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `C`, `D`, `B`, `E`."
  - end: true
    note: "`return promise` in an async function resolves one promise with another, which costs two more turns than returning a plain value."
output: |
  A
  C
  D
  B
  E
---*/
async function plain() {
  return 'A';
}
async function wrapped() {
  return Promise.resolve('B');
}
wrapped().then((word) => console.log(word));
plain().then((word) => console.log(word));
Promise.resolve()
  .then(() => console.log('C'))
  .then(() => console.log('D'))
  .then(() => console.log('E'));
