/*---
title: "Q30: All of them"
topic: rapid fire
level: intermediate
summary: "11 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`B`, `A`, `A B`."
  - end: true
    note: "`Promise.all` waits for the slowest and gives the values in the order of the list, not in the order of their coming."
output: |
  B
  A
  A B
---*/
function wait(ms, word) {
  return new Promise((resolve) => {
    setTimeout(() => {
      console.log(word);
      resolve(word);
    }, ms);
  });
}
Promise.all([wait(40, 'A'), wait(20, 'B')]).then((words) => {
  console.log(words.join(' '));
});
