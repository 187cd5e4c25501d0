/*---
title: Two names, one object
topic: the heap
level: beginner
summary: Variables hold references; the objects themselves live in the heap, and two names can share one.
ideas: [3]
rooms: { show: [program, console, variables, heap, stack] }
stops:
  - at: "alias.push('pear');"
    question: "A pear is put into `alias`. Which of the three lists has a pear now?"
    answer: "`basket` and `alias`: both names refer to the same object in the heap. `copy` is another object."
  - log: 1
    note: "Look into the heap: two lists, three names. `basket` and `alias` point to the same one."
  - log: 4
    note: "`===` compares references, not contents: the same object, or not."
output: |
  basket: apple, pear
  alias: apple, pear
  copy: apple
  same as alias? true
  same as copy? false
---*/
const basket = ['apple'];
const alias = basket;
const copy = [...basket];

alias.push('pear');

console.log('basket:', basket.join(', '));
console.log('alias:', alias.join(', '));
console.log('copy:', copy.join(', '));
console.log('same as alias?', basket === alias);
console.log('same as copy?', basket === copy);
