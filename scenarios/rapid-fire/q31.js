/*---
title: "Q31: The first of them"
topic: rapid fire
level: intermediate
summary: "11 lines of code: what do they print, and in which order?"
ideas: [14, 22]
myths: [34]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`B`, `B wins`, `A`."
  - end: true
    note: "The faster promise wins. The slower one is not stopped: its timer calls back all the same."
output: |
  B
  B wins
  A
---*/
function wait(ms, word) {
  return new Promise((resolve) => {
    setTimeout(() => {
      console.log(word);
      resolve(word);
    }, ms);
  });
}
Promise.race([wait(40, 'A'), wait(20, 'B')]).then((word) => {
  console.log(word, 'wins');
});
