/*---
title: "Q8: A pair of parentheses too many"
topic: rapid fire
level: beginner
summary: "5 lines of code: what do they print, and in which order?"
host: browser
ideas: [5, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `B`."
  - end: true
    note: "`say('A')` is called here and now, and its result, `undefined`, is what the timer gets. Without a function the timer does nothing."
output: |
  A
  B
---*/
function say(word) {
  console.log(word);
}
setTimeout(say('A'), 0);
say('B');
