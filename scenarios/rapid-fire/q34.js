/*---
title: "Q34: Two callbacks for one then"
topic: rapid fire
level: intermediate
summary: "9 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `C`."
  - end: true
    note: "The two callbacks of a `then` are alternatives. An error in the first goes on to the next link, not to the one beside it."
output: |
  A
  C
---*/
Promise.resolve()
  .then(
    () => {
      throw 'A';
    },
    () => console.log('B'),
  )
  .catch((word) => console.log(word))
  .then(() => console.log('C'));
