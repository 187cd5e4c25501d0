/*---
title: "Q20: Past the thens"
topic: rapid fire
level: intermediate
summary: "7 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `C`."
  - end: true
    note: "A rejection skips all `then` callbacks up to the next `catch`. What `catch` returns makes the chain go on normally."
output: |
  A
  C
---*/
Promise.reject('A')
  .then(() => console.log('B'))
  .catch((word) => {
    console.log(word);
    return 'C';
  })
  .then((word) => console.log(word));
