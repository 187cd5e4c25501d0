/*---
title: "Q40: An object with a then"
topic: rapid fire
level: advanced
summary: "14 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`E`, `A`, `C`, `B`, `D`."
  - end: true
    note: "`await` calls the foreign `then` in a microtask, and goes on in another one when that has called back."
output: |
  E
  A
  C
  B
  D
---*/
const thenable = {
  then(fulfil) {
    console.log('A');
    fulfil('B');
  },
};
async function main() {
  console.log(await thenable);
}
main();
Promise.resolve()
  .then(() => console.log('C'))
  .then(() => console.log('D'));
console.log('E');
